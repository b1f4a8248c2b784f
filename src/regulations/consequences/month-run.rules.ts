import { addMonths } from '#core/day.ts'
import { firstDayOf, type Period, periodAfter, periodOf } from '../period.rules.ts'

/** Why a month, or one occasion, does not count against a member (MS-08): shifts and sickness are good reasons. */
export type GoodReason = 'shift' | 'sick-leave' | 'duty' | 'payroll-missing' | 'system-fault' | 'other'

export interface ExcusedMonth {
  readonly month: Period
  readonly reason: GoodReason
}

/** Months that follow each other; null bounds when there are none. */
export interface MonthRun {
  readonly months: number
  readonly from: Period | null
  readonly to: Period | null
}

/** The longest row of months that follow each other. A month that is missing, for it was kept or excused, ends a row. */
export function longestRun(months: Iterable<Period>): MonthRun {
  let [best, from, to, length]: [MonthRun, Period, Period, number] = [none, '', '', 0]
  for (const month of [...new Set(months)].sort()) {
    if (length > 0 && periodAfter(to) === month) length += 1
    else [from, length] = [month, 1]
    to = month
    if (length > best.months) best = { months: length, from, to }
  }
  return best
}

/** How many months in a row end with this one: those that go on, where the longest row may be long over. */
export function runUpTo(last: Period, months: Iterable<Period>): number {
  const known = new Set(months)
  let [length, month] = [0, last]
  while (known.has(month)) [length, month] = [length + 1, monthBefore(month)]
  return length
}

export function monthBefore(month: Period): Period {
  return periodOf(addMonths(firstDayOf(month), -1), 'month')
}

/** The missed months that have no good reason. */
export function unexcused(missed: readonly Period[], excused: readonly ExcusedMonth[]): Period[] {
  const ignored = new Set(excused.map(({ month }) => month))
  return missed.filter((month) => !ignored.has(month))
}

const none: MonthRun = { months: 0, from: null, to: null }
