import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useMay, useSession } from '#web/session.tsx'
import { mayAdoptAs } from '../adoption.rules.ts'
import { listPacks } from '../packs.contract.ts'

/**
 * The organisations whose local rules may be read, and which is meant: the one in the address, otherwise one’s own branch, otherwise
 * the first. Who sees only a group is bound through it by what its branch adopted.
 */
export function useBound(chosen: string) {
  const { home } = useSession()
  // Who may not see the units still reads the book.
  const { value } = useAsk(showTree, useMay('see') ? {} : null)
  const units = value?.units.filter(({ kind }) => mayAdoptAs(kind)) ?? []
  const known = (id: string | undefined) => units.find((unit) => unit.id === id)?.id
  return { units, unitId: known(chosen) ?? known(home?.branchId) ?? units[0]?.id ?? value?.units[0]?.id ?? null }
}

/** What binds a unit, as it stands on a day. */
export function usePacks(unitId: string | null, on: string) {
  return useAsk(listPacks, unitId ? { unitId, on } : null)
}
