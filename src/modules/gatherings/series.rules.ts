import { addDays, addMonths, type Day, day, daysInMonth, firstOfMonth, lastOfMonth, weekdayOf } from '#core/day.ts'
import { type HolidayTable, worksOn } from '#regulations/calendar/holidays.rules.ts'

/** Where a day goes that falls on a weekend or a holiday. */
export const dayOffRules = ['stay', 'before', 'after'] as const
export type DayOffRule = (typeof dayOffRules)[number]

/** The fixed day of a series: a day of the month, or the how-manieth weekday of it (5 is the last). */
export type FixedDay = { readonly dayOfMonth: number } | { readonly nth: number; readonly weekday: number }

export interface Returning {
  readonly fixed: FixedDay
  readonly onDayOff: DayOffRule
  readonly from: Day
  /** The first day on which it no longer holds. */
  readonly until: Day | null
}

/** One month of a series. */
export interface Occurrence {
  /** 2026-11 */
  readonly month: string
  readonly fixedOn: Day
  /** The same, or the working day it goes to. */
  readonly heldOn: Day
  /** Its year has no table of holidays yet (CAL-04). */
  readonly provisional: boolean
}

/**
 * The days of a series in so many months from the month of `first` on. Each month has at most one, and it stays in its month:
 * what the month owes (TP-01, MT-03) is not met by the next. A month that lacks the day takes its last (CAL-01).
 */
export function occurrences(
  returning: Returning,
  first: Day,
  months: number,
  tables: readonly HolidayTable[],
): Occurrence[] {
  return Array.from({ length: months }, (_, turn) => addMonths(firstOfMonth(first), turn)).flatMap((month) => {
    const fixedOn = fixedIn(returning.fixed, month)
    if (!holds(returning, fixedOn)) return []
    const heldOn = workedDay(returning, fixedOn, tables)
    const provisional = returning.onDayOff !== 'stay' && !tables.some(({ year }) => String(year) === month.slice(0, 4))
    return [{ month: month.slice(0, 7), fixedOn, heldOn, provisional }]
  })
}

/** The fixed day in the month of a day. */
export function fixedIn(fixed: FixedDay, on: Day): Day {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  const days = daysInMonth(year, month)
  if ('dayOfMonth' in fixed) return day(year, month, Math.min(fixed.dayOfMonth, days))
  const first = ((fixed.weekday - weekdayOf(day(year, month, 1)) + 7) % 7) + 1
  const wanted = first + (fixed.nth - 1) * 7
  return day(year, month, wanted > days ? wanted - 7 : wanted)
}

const holds = ({ from, until }: Returning, on: Day) => on >= from && (until === null || on < until)

/** The working day nearest in the direction of the rule; in the other one where that would leave the month or the series. */
function workedDay(returning: Returning, fixedOn: Day, tables: readonly HolidayTable[]): Day {
  if (returning.onDayOff === 'stay' || worksOn(fixedOn, tables)) return fixedOn
  const step = returning.onDayOff === 'after' ? 1 : -1
  return seek(returning, fixedOn, step, tables) ?? seek(returning, fixedOn, -step, tables) ?? fixedOn
}

function seek(returning: Returning, fixedOn: Day, step: number, tables: readonly HolidayTable[]): Day | null {
  const [first, last] = [firstOfMonth(fixedOn), lastOfMonth(fixedOn)]
  for (let on = addDays(fixedOn, step); on >= first && on <= last && holds(returning, on); on = addDays(on, step))
    if (worksOn(on, tables)) return on
  return null
}
