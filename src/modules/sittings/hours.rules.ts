import { addDays, type Day, daysBetween } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { instantOf, minuteOf } from '#modules/organisation/clock.rules.ts'

/** An hour at which a sitting could be held. */
export interface Hour {
  /** `2026-12-01T16:30`, the plant's clock. */
  readonly id: string
  readonly on: Day
  readonly startsAt: string
  readonly endsAt: string
  readonly from: Date
  readonly until: Date
}

export interface Offered {
  readonly from: Day
  readonly to: Day
  readonly hours: readonly string[]
  readonly minutes: number
}

/** Beyond these the picture is no longer read and the answer no longer waited for. */
export const mostDays = 31
export const mostHours = 124

/** Where nothing else is said: after the early handover, morning, afternoon, as the early shift ends, evening. */
export const usualHours = ['08:30', '10:00', '14:00', '16:30', '19:00'] as const

export type OfferRefusal =
  | 'sittings.days-turned'
  | 'sittings.too-many-days'
  | 'sittings.too-many-hours'
  | 'sittings.past'

export function mayOffer(offered: Offered, today: Day): Decision<undefined, OfferRefusal> {
  const days = daysBetween(offered.from, offered.to) + 1
  if (days < 1) return no('sittings.days-turned')
  if (offered.to < today) return no('sittings.past', { to: offered.to })
  if (days > mostDays) return no('sittings.too-many-days', { days, most: mostDays })
  const count = days * new Set(offered.hours).size
  if (count > mostHours) return no('sittings.too-many-hours', { count, most: mostHours })
  return yes()
}

/** Every hour offered that has not begun, in order. */
export function hoursOf({ from, to, hours, minutes }: Offered, now: Date, zone: string): Hour[] {
  const clocks = [...new Set(hours)].sort()
  const found: Hour[] = []
  for (let on = from; on <= to; on = addDays(on, 1))
    for (const startsAt of clocks) {
      const hour = hourAt(on, startsAt, minutes, zone)
      if (hour.from > now) found.push(hour)
    }
  return found
}

export function hourAt(on: Day, startsAt: string, minutes: number, zone: string): Hour {
  const start = minuteOfClock(startsAt)
  return {
    id: `${on}T${startsAt}`,
    on,
    startsAt,
    endsAt: clockOf(start + minutes),
    from: instantOf(zone, minuteOf(on, start)),
    until: instantOf(zone, minuteOf(on, start + minutes)),
  }
}

export function minuteOfClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

function clockOf(minute: number): string {
  const of = (part: number) => String(part).padStart(2, '0')
  return `${of(Math.floor(minute / 60) % 24)}:${of(minute % 60)}`
}
