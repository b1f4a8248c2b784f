import { addDays, type Day } from '#core/day.ts'
import { dayOfMinute, instantOf, minuteOf, plantMinute } from './clock.rules.ts'
import type { WorkCode } from './pattern.rules.ts'
import { dutyOn, type Schedule, timesOn, type Worker } from './rota.rules.ts'

/** One shift really worked: the day it is labelled with (a night: the day on which it starts), its code and its instants. */
export interface Shift {
  readonly on: Day
  readonly code: Exclude<WorkCode, 'R'>
  readonly startsAt: Date
  readonly endsAt: Date
}

/** Rest after a night before anything else may be asked of a person (workshop 6.4: ρ = 11 h). */
export const hoursAfterNight = 11

// A whole cycle of the longest pattern, a long leave after it: farther ahead "no shift" is the honest answer.
const searchDays = 120

/** The shift labelled with a day, or null on a rest day. */
export function shiftOn(schedule: Schedule, worker: Worker, on: Day, zone: string): Shift | null {
  const { code } = dutyOn(schedule, worker, on)
  if (code === 'R') return null
  const span = timesOn(schedule, on)[code]
  if (!span) return null
  const [startsAt, endsAt] = span.map((minutes) => instantOf(zone, minuteOf(on, minutes))) as [Date, Date]
  return { on, code, startsAt, endsAt }
}

/** The shift a worker is on at an instant, or null. Yesterday's night runs into this morning. */
export function shiftOf(schedule: Schedule, worker: Worker, at: Date, zone: string): Shift | null {
  const today = dayOfMinute(plantMinute(zone, at))
  for (const on of [today, addDays(today, -1)]) {
    const shift = shiftOn(schedule, worker, on, zone)
    if (shift && shift.startsAt <= at && at < shift.endsAt) return shift
  }
  return null
}

/** The first shift that starts after an instant. Needs a schedule whose overrides reach that far. */
export function nextShift(schedule: Schedule, worker: Worker, at: Date, zone: string): Shift | null {
  const today = dayOfMinute(plantMinute(zone, at))
  for (let ahead = -1; ahead <= searchDays; ahead++) {
    const shift = shiftOn(schedule, worker, addDays(today, ahead), zone)
    if (shift && shift.startsAt > at) return shift
  }
  return null
}

/** The workers on shift at an instant. */
export function onShift<W extends Worker>(schedule: Schedule, workers: readonly W[], at: Date, zone: string): W[] {
  return workers.filter((worker) => shiftOf(schedule, worker, at, zone) !== null)
}

/** Until when a worker rests from a night he is on or has just ended, or null when nothing keeps him from being called. */
export function restUntil(
  schedule: Schedule,
  worker: Worker,
  at: Date,
  zone: string,
  hours = hoursAfterNight,
): Date | null {
  const today = dayOfMinute(plantMinute(zone, at))
  for (const back of [0, 1, 2]) {
    const shift = shiftOn(schedule, worker, addDays(today, -back), zone)
    if (shift?.code !== 'N' || shift.startsAt > at) continue
    const until = new Date(shift.endsAt.getTime() + hours * 3_600_000)
    return until > at ? until : null
  }
  return null
}

/** Every shift of a worker labelled with the days from `from` to before `until`. */
export function shiftsBetween(schedule: Schedule, worker: Worker, from: Day, until: Day, zone: string): Shift[] {
  const found: Shift[] = []
  for (let on = from; on < until; on = addDays(on, 1)) {
    const shift = shiftOn(schedule, worker, on, zone)
    if (shift) found.push(shift)
  }
  return found
}
