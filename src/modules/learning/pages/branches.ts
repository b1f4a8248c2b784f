import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'

/** The branches whose learning one may read, one's own first; undefined while they are read. */
export function useReadBranches(): readonly OwnUnit[] | undefined {
  const { home, abilities } = useSession()
  const units = useOwnUnits('see-branch', ['branch'])
  if (!units) return undefined
  const own = home && abilities.includes('see-branch') ? [{ id: home.branchId, name: home.name, kind: 'branch' }] : []
  return [...own, ...units.filter(({ id }) => id !== home?.branchId)]
}
