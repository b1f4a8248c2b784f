import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'

/** A branch or group: what owes duties. */
export interface OwingUnit {
  readonly id: string
  readonly name: string
  readonly kind: 'branch' | 'group'
  readonly branchId: string
}

/** The branches and groups in reach. */
export function useUnits(): readonly OwingUnit[] {
  const { value } = useAsk(showTree, {})
  return (value?.units ?? []).flatMap(({ id, kind, name, parentId }): OwingUnit[] => {
    if (kind === 'branch') return [{ id, kind, name, branchId: id }]
    return kind === 'group' ? [{ id, kind, name, branchId: parentId ?? id }] : []
  })
}

/** The unit that stands in the address for everything in reach. */
export const everywhere = 'all'

/** What an address without a unit means: one's own branch, and for an office above branches everything in reach. */
export function useOwnUnit(): string {
  const { home, holdings } = useSession()
  const within = holdings.some(({ unitKind }) => unitKind === 'branch' || unitKind === 'group')
  return (within && home?.branchId) || everywhere
}
