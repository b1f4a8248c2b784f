import { useEffect } from 'react'
import type { PlanDraft } from './draft.ts'
import type { Planning } from './use-planning.ts'

/** Fills in what is usual once it is known, where nothing was chosen: the safe room that is large enough, the chair of MT-05. */
export function useDefaults(draft: PlanDraft, planning: Planning, change: (change: Partial<PlanDraft>) => void) {
  const { venues, members, called, convener } = planning
  const usual = convener?.kind === 'group' ? 'group-leader' : 'secretary'
  const chair = members.find(({ roles }) => roles.includes(usual))
  const room = venues
    .filter(({ barred }) => barred === null)
    .toSorted((a, b) => Number(a.capacity < called.length) - Number(b.capacity < called.length))[0]
  const known = `${convener?.id} ${chair?.id} ${room?.id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each convener, when its rooms and members are known
  useEffect(() => {
    const person = chair && draft.chair === null ? { chair: { id: chair.id, name: chair.name } } : {}
    const place = room && draft.venueId === null && draft.place === '' ? { venueId: room.id } : {}
    change({ ...person, ...place })
  }, [known])
}
