import { addDays } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { showPostCover } from '#modules/people/post-cover.contract.ts'
import type { Wire } from '#web/api.ts'
import type { showRota } from './rota.contract.ts'
import type { Schedule } from './rota.rules.ts'

export type RotaMonth = Wire<OutputOf<typeof showRota>>
export type Cover = Wire<OutputOf<typeof showPostCover>>

/** The month as the rules take it, so that a form can refuse before the server does. */
export function scheduleOf(month: RotaMonth): Schedule {
  return {
    rotas: month.rotas.map(({ crews, ...rota }) => ({
      ...rota,
      offsets: Object.fromEntries(crews.map(({ crewId, offsetDays }) => [crewId, offsetDays])),
    })),
    overrides: month.overrides,
  }
}

/** How many posts are short on each day of the month. */
export function shortPosts(cover: Cover): Map<string, number> {
  return new Map(
    cover.days.map(({ on, shifts }) => [
      on,
      shifts.reduce((sum, shift) => sum + shift.posts.filter((post) => post.state === 'short').length, 0),
    ]),
  )
}

/** The shift running now: of today, or the night that began yesterday. Null between shifts, and in other months. */
export function runningShift(cover: Cover, today: string, now: string): { on: string; code: string } | null {
  const instant = new Date(now).toISOString()
  for (const on of [today, addDays(today, -1)]) {
    const shifts = cover.days.find((day) => day.on === on)?.shifts ?? []
    const running = shifts.find((shift) => isRunning(shift, instant))
    if (running) return { on, code: running.code }
  }
  return null
}

export function isRunning(shift: { startsAt: string; endsAt: string }, instant: string): boolean {
  return shift.startsAt <= instant && instant < shift.endsAt
}
