import { addDays, type Day, weekdayOf, yearOf } from '#core/day.ts'

/** One year of the State Council notice: days off as spans (both ends included) and weekend days worked in exchange. */
export interface HolidayTable {
  readonly year: number
  readonly off: readonly (readonly [from: Day, to: Day])[]
  readonly worked: readonly Day[]
}

export interface WorkingDays {
  /** The last of the counted working days. */
  readonly endsOn: Day
  /** Days off, worked weekends and plain weekends met on the way. */
  readonly skipped: number
  readonly swapped: readonly Day[]
  /** Years met for which no table is known: weekends alone were counted (CAL-04). */
  readonly missingYears: readonly number[]
}

/** Counts working days from a day on. The first day itself counts only when told so (CAL-05). */
export function countWorkingDays(
  from: Day,
  count: number,
  tables: readonly HolidayTable[],
  startCounts: boolean,
): WorkingDays {
  const missing = new Set<number>()
  const swapped: Day[] = []
  let [left, skipped, day] = [count, 0, startCounts ? from : addDays(from, 1)]
  for (;;) {
    if (!tables.some(({ year }) => year === yearOf(day))) missing.add(yearOf(day))
    if (worksOn(day, tables)) {
      left -= 1
      if (weekdayOf(day) > 5) swapped.push(day)
    } else skipped += 1
    if (left <= 0) return { endsOn: day, skipped, swapped, missingYears: [...missing] }
    day = addDays(day, 1)
  }
}

/** Is it a working day? The notice of a year may reach into the days before and after it, so every table is asked. */
export function worksOn(day: Day, tables: readonly HolidayTable[]): boolean {
  if (tables.some(({ worked }) => worked.includes(day))) return true
  if (tables.some(({ off }) => off.some(([from, to]) => from <= day && day <= to))) return false
  return weekdayOf(day) <= 5
}

/** 2026, as published on 4 November 2025. */
export const holidays2026: HolidayTable = {
  year: 2026,
  off: [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
