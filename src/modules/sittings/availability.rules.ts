import { addDays, type Day } from '#core/day.ts'
import { dutyOn, type Schedule, type Worker } from '#modules/organisation/rota.rules.ts'
import { type Shift, shiftsBetween } from '#modules/organisation/shift.rules.ts'
import { slotFor } from '#planning/sittings/availability.ts'
import type { Reason } from '#planning/sittings/instance.ts'
import type { Hour } from './hours.rules.ts'
import type { Letter } from './terms.rules.ts'

/** Rest that is not broken, in hours (workshop.md 6.4: ρ after a night, σ before one). */
export interface Rest {
  readonly afterNight: number
  readonly beforeNight: number
}

/** A stretch of time somebody is asked to be elsewhere. */
export interface Stretch {
  readonly from: Date
  readonly until: Date
}

/** Everything about one person that decides whether he can come. A person without a crew is free all day. */
export interface Hours {
  readonly shifts: readonly Shift[]
  readonly leave: ReadonlySet<Day>
  readonly away: readonly { readonly from: Day; readonly until: Day | null }[]
  readonly asked: readonly Stretch[]
}

const lettersOf = {
  leave: 'L',
  elsewhere: 'G',
  'straddles-shift': 'S',
  'after-night': 'N',
  'before-night': 'B',
  other: 'W',
} as const satisfies Record<Reason, Letter>

/** Can he come, and from where; or what keeps him. The planner's own rule decides; long absence and the way there are added. */
export function letterOf(person: Hours, sitting: Hour, rest: Rest): Letter {
  const { on, from, until } = sitting
  if (person.away.some((span) => span.from <= on && (span.until === null || on < span.until))) return 'W'
  const time = spanOf({ from, until })
  const slot = slotFor(
    { startsAt: time.from, endsAt: time.to },
    {
      work: person.shifts.map(({ startsAt, endsAt, code }) => ({
        ...spanOf({ from: startsAt, until: endsAt }),
        night: code === 'N',
        postId: null,
      })),
      leave: person.leave.has(on) ? [time] : [],
      elsewhere: person.asked.map(spanOf),
    },
    { afterNight: rest.afterNight * 60, beforeNight: rest.beforeNight * 60 },
  )
  if (slot.state === 'unavailable') return lettersOf[slot.reason]
  if (slot.state === 'on-duty') return 'D'
  return isNearShift(person.shifts, sitting) ? 'E' : 'F'
}

function spanOf({ from, until }: Stretch) {
  return { from: from.getTime() / minute, to: until.getTime() / minute }
}

const minute = 60_000

/** The shift a sitting lies in, if it lies in one altogether. */
export function shiftDuring(shifts: readonly Shift[], { from, until }: Hour): Shift | undefined {
  return shifts.find((shift) => shift.startsAt <= from && until <= shift.endsAt)
}

/** Off duty but at the plant anyway: his shift ends shortly before or begins shortly after. */
function isNearShift(shifts: readonly Shift[], { from, until }: Hour): boolean {
  return shifts.some((shift) => isShortly(from, shift.endsAt) || isShortly(shift.startsAt, until))
}

function isShortly(later: Date, earlier: Date): boolean {
  const gap = later.getTime() - earlier.getTime()
  return gap >= 0 && gap <= 60 * minute
}

/** A worker's shifts and days of leave, over the days asked and those whose nights reach into them. */
export function hoursOn(schedule: Schedule, worker: Worker, from: Day, to: Day, zone: string) {
  const [first, last] = [addDays(from, -2), addDays(to, 2)]
  const leave = new Set<Day>()
  for (let on = first; on <= last; on = addDays(on, 1))
    if (dutyOn(schedule, worker, on).because === 'leave') leave.add(on)
  return { shifts: shiftsBetween(schedule, worker, first, addDays(last, 1), zone), leave }
}

/** At whose post somebody stands on a day: his own, or after a swap between two persons the other's. */
export function standsFor(schedule: Schedule, worker: Required<Worker>, on: Day): string | null {
  const { overrideId } = dutyOn(schedule, worker, on)
  const swap =
    overrideId && schedule.overrides.find(({ id, kind, personId }) => id === overrideId && kind === 'swap' && personId)
  if (!swap) return worker.personId ?? null
  return swap.personId === worker.personId ? swap.otherPersonId : swap.personId
}
