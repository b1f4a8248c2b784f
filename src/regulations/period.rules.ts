import {
  addMonths,
  type Day,
  day,
  daysInMonth,
  firstOfMonth,
  firstOfQuarter,
  monthOf,
  quarterOf,
  yearOf,
} from '#core/day.ts'

/** How often a duty returns. */
export type Every = 'month' | 'quarter' | 'year'

/** A stretch of the calendar by name: `2026-11`, `2026Q4` or `2026`. Names of one kind sort by time. */
export type Period = string

const form = /^(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4]))?$/

export function isPeriod(text: string): boolean {
  return form.test(text)
}

export function everyOf(period: Period): Every {
  return period.length === 4 ? 'year' : period[4] === 'Q' ? 'quarter' : 'month'
}

/** The period of that kind in which the day lies. */
export function periodOf(on: Day, every: Every): Period {
  switch (every) {
    case 'month':
      return on.slice(0, 7)
    case 'quarter':
      return `${on.slice(0, 4)}Q${quarterOf(on)}`
    case 'year':
      return on.slice(0, 4)
  }
}

export function firstDayOf(period: Period): Day {
  switch (everyOf(period)) {
    case 'month':
      return `${period}-01`
    case 'quarter':
      return day(Number(period.slice(0, 4)), Number(period[5]) * 3 - 2, 1)
    case 'year':
      return `${period}-01-01`
  }
}

export function lastDayOf(period: Period): Day {
  const last = addMonths(firstDayOf(period), monthsIn(everyOf(period)) - 1)
  return day(yearOf(last), monthOf(last), daysInMonth(yearOf(last), monthOf(last)))
}

export function periodAfter(period: Period): Period {
  const every = everyOf(period)
  return periodOf(addMonths(firstDayOf(period), monthsIn(every)), every)
}

/** Every period of that kind that touches the days from `from` to `to`, both included, in order, without a gap. */
export function periodsBetween(from: Day, to: Day, every: Every): Period[] {
  const periods: Period[] = []
  for (let period = periodOf(from, every); firstDayOf(period) <= to; period = periodAfter(period)) periods.push(period)
  return periods
}

/** The first day of the period in which the day lies. */
export function startOf(on: Day, every: Every): Day {
  return every === 'month' ? firstOfMonth(on) : every === 'quarter' ? firstOfQuarter(on) : `${on.slice(0, 4)}-01-01`
}

function monthsIn(every: Every): number {
  return every === 'month' ? 1 : every === 'quarter' ? 3 : 12
}
