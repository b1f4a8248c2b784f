import { type Day, daysBetween, yearOf } from '#core/day.ts'
import { firstDayOf, lastDayOf, type Period, periodAfter } from '#regulations/period.rules.ts'
import type { DutyState } from './duty.rules.ts'

export interface YearRow {
  readonly period: Period
  readonly state: DutyState
  readonly fromOn: Day
  readonly dueOn: Day
  readonly metOn: Day | null
}

export interface YearTally {
  readonly done: number
  /** Periods of the year that ask for it, those ahead included. */
  readonly needed: number
  readonly overdue: number
  readonly lastMetOn: Day | null
  readonly current: {
    readonly period: Period
    readonly state: DutyState
    readonly dueOn: Day
    readonly daysLeft: number
  } | null
}

/**
 * Done of needed in a year, from the kept duties of one unit under one rule. Periods beyond those kept are asked for as
 * the last kept one is, while the unit stands.
 */
export function tallyYear(
  rows: readonly YearRow[],
  year: number,
  unit: { readonly until: Day | null },
  today: Day,
): YearTally {
  const sorted = [...rows].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const inYear = sorted.filter(({ fromOn }) => yearOf(fromOn) === year)
  const met = inYear.filter(({ state }) => state === 'met' || state === 'met-late')
  const current = inYear.find(({ fromOn, dueOn }) => fromOn <= today && today <= dueOn)
  return {
    done: met.length,
    needed: inYear.filter(({ state }) => state !== 'not-applicable').length + ahead(sorted.at(-1), year, unit.until),
    overdue: inYear.filter(({ state }) => state === 'overdue').length,
    lastMetOn: met.at(-1)?.metOn ?? null,
    current: current
      ? {
          period: current.period,
          state: current.state,
          dueOn: current.dueOn,
          daysLeft: daysBetween(today, current.dueOn),
        }
      : null,
  }
}

function ahead(last: YearRow | undefined, year: number, until: Day | null): number {
  if (!last || last.state === 'not-applicable') return 0
  let count = 0
  for (let period = periodAfter(last.period); yearOf(firstDayOf(period)) <= year; period = periodAfter(period)) {
    if (until !== null && until <= lastDayOf(period)) break
    if (yearOf(firstDayOf(period)) === year) count += 1
  }
  return count
}
