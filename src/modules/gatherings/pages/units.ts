import { type Ability, abilitiesOf } from '#core/abilities.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import type { ConvenerKind } from '../plan.rules.ts'

/** A branch or group that can convene. */
export interface Convener {
  readonly id: string
  readonly kind: ConvenerKind
  readonly name: string
  readonly branchId: string
}

interface Unit {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly parentId: string | null
}

/** The branches and groups in reach; `mine` are those whose gatherings the signed-in person keeps. */
export function useConveners() {
  const { holdings } = useSession()
  const { value, loading } = useAsk(showTree, {})
  const units: readonly Unit[] = value?.units ?? []
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const all = units.flatMap((unit) => convenerOf(unit))
  const kept = new Set(holdings.filter(({ role }) => may(role, 'keep-gatherings')).map(({ unitId }) => unitId))
  const isKept = (id: string | null): boolean => id !== null && (kept.has(id) || isKept(byId.get(id)?.parentId ?? null))
  return {
    all,
    mine: all.filter(({ id }) => isKept(id)),
    loading,
  }
}

function may(role: keyof typeof abilitiesOf, ability: Ability): boolean {
  return abilitiesOf[role].includes(ability)
}

function convenerOf({ id, kind, name, parentId }: Unit): Convener[] {
  if (kind === 'branch') return [{ id, kind, name, branchId: id }]
  return kind === 'group' ? [{ id, kind, name, branchId: parentId ?? id }] : []
}
