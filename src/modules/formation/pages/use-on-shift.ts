import { addDays } from '#core/day.ts'
import { showPostCover } from '#modules/people/post-cover.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'

/** Who is on shift at this hour by the rota; null while unknown or where there is no rota. It says nothing of where anybody is. */
export function useOnShift(workshopId: string | null): ReadonlySet<string> | null {
  const { today, now } = useSession()
  // A night that began yesterday still runs.
  const { value } = useAsk(showPostCover, workshopId ? { workshopId, from: addDays(today, -1), days: 2 } : null, {
    everyMs: 600_000,
  })
  if (!value) return null
  const running = value.days.flatMap((day) => day.shifts).filter((shift) => shift.startsAt <= now && now < shift.endsAt)
  if (value.days.every((day) => day.shifts.length === 0)) return null
  return new Set(running.flatMap((shift) => [...shift.withoutPost, ...shift.posts.flatMap((post) => post.personIds)]))
}
