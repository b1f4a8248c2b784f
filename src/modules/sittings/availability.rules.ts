import { addDays, type Day } from '#core/day.ts'
import { dutyOn, type Schedule, type Worker } from '#modules/organisation/rota.rules.ts'
import { type Shift, shiftsBetween } from '#modules/organisation/shift.rules.ts'
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

const hour = 3_600_000

/** Can he come, and from where; or what keeps him. What is certain goes before what is a rule of ours. */
export function letterOf(person: Hours, sitting: Hour, rest: Rest): Letter {
  const { from, until, on } = sitting
  if (person.away.some((span) => span.from <= on && (span.until === null || on < span.until))) return 'W'
  if (person.leave.has(on)) return 'L'
  if (person.asked.some((held) => held.from < until && from < held.until)) return 'G'
  const met = person.shifts.find((shift) => shift.startsAt < until && from < shift.endsAt)
  if (met) {
    return met.startsAt <= from && until <= met.endsAt ? 'D' : 'S'
  }
  for (const night of person.shifts) {
    if (night.code !== 'N') continue
    const ended = from.getTime() - night.endsAt.getTime()
    if (ended >= 0 && ended < rest.afterNight * hour) return 'N'
    const ahead = night.startsAt.getTime() - until.getTime()
    if (ahead >= 0 && ahead < rest.beforeNight * hour) return 'B'
  }
  return isNearShift(person.shifts, sitting) ? 'E' : 'F'
}

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
  return gap >= 0 && gap <= hour
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
