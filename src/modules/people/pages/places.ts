import { abilitiesOf } from '#core/abilities.ts'
import { listPosts } from '#modules/organisation/place.contract.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import type { Option } from '#web/ui/index.ts'

interface Unit {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly parentId: string | null
  readonly fromOn: string
}

const option = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name })

/** Where a person can stand on a day: branches, their groups, crews and the workshops they are of. */
export function usePlaces(on?: string) {
  const { value } = useAsk(showTree, on ? { on } : {})
  const units: readonly Unit[] = value?.units ?? []
  const ofKind = (kind: string) => units.filter((unit) => unit.kind === kind)
  return {
    units,
    branches: ofKind('branch').map(option),
    groupsOf: (branchId: string | null) =>
      ofKind('group')
        .filter(({ parentId }) => parentId === branchId)
        .map(option),
    crews: ofKind('crew').map(option),
    workshopOf: (crewId: string | null) => units.find(({ id }) => id === crewId)?.parentId ?? null,
  }
}

/** The posts a crew of a workshop may man. */
export function usePosts(workshopId: string | null): Option[] {
  const { value } = useAsk(listPosts, workshopId ? { workshopId } : null)
  return workshopId ? (value?.posts ?? []).map(option) : []
}

/** The unit whose people are shown first: the home branch, or the group one leads; null for who sees no roster. */
export function useRosterUnit(): string | null {
  const { holdings, home } = useSession()
  const seen = holdings.filter(({ role }) => abilitiesOf[role].includes('see'))
  const above = seen.some(({ unitKind }) => unitKind !== 'group')
  return (above ? home?.branchId : null) ?? seen[0]?.unitId ?? null
}
