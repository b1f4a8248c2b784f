import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'

export interface ReadBranch {
  readonly id: string
  readonly name: string
}

/** The branches whose learning one may read, one's own first; undefined while they are read. */
export function useReadBranches(): readonly ReadBranch[] | undefined {
  const { home, abilities } = useSession()
  // Who only belongs to a branch knows it; who sees more finds the others in the tree.
  const more = abilities.includes('see')
  const { value } = useAsk(showTree, more ? {} : null)
  if (more && !value) return undefined
  const own = home && abilities.includes('see-branch') ? [{ id: home.branchId, name: home.name }] : []
  const others = (value?.units ?? []).filter(({ id, kind }) => kind === 'branch' && id !== home?.branchId)
  return [...own, ...others.map(({ id, name }) => ({ id, name }))]
}
