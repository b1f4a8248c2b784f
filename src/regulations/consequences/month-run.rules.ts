import { type Period, periodAfter } from '../period.rules.ts'

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

/** The same, without the months that have a good reason. */
export function unexcusedRun(missed: readonly Period[], excused: readonly ExcusedMonth[]): MonthRun {
  const ignored = new Set(excused.map(({ month }) => month))
  return longestRun(missed.filter((month) => !ignored.has(month)))
}

const none: MonthRun = { months: 0, from: null, to: null }
