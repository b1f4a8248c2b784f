import { type Ability, abilitiesOf } from '#core/abilities.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from './api.ts'
import { useSession } from './session.tsx'

/** A unit over which the signed-in person holds an ability. */
export interface OwnUnit {
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** The units of some kinds over which one holds an ability, one's own branch or group first; undefined while they are read. */
export function useOwnUnits(ability: Ability, kinds: readonly string[]): readonly OwnUnit[] | undefined {
  const { holdings, home } = useSession()
  const held = new Set(holdings.filter(({ role }) => abilitiesOf[role].includes(ability)).map(({ unitId }) => unitId))
  const { value, refusal } = useAsk(showTree, held.size > 0 ? {} : null)
  if (held.size === 0 || refusal) return []
  if (!value) return undefined
  const parentOf = new Map(value.units.map(({ id, parentId }) => [id, parentId]))
  const isHeld = (id: string | null): boolean => id !== null && (held.has(id) || isHeld(parentOf.get(id) ?? null))
  const own = value.units.filter(({ id, kind }) => kinds.includes(kind) && isHeld(id))
  return [...own.filter(({ id }) => id === home?.branchId), ...own.filter(({ id }) => id !== home?.branchId)]
}
