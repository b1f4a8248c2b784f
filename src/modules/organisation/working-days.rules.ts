import { addDays, type Day, day, weekdayOf } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { type HolidayTable, worksOn } from '#regulations/calendar/holidays.rules.ts'
import { shippedTables } from '#regulations/calendar/working-days.rules.ts'

/** How far the notice of a year reaches into its neighbours: a holiday over the turn of the year, a weekend worked for it. */
const reachDays = 7

export type WorkingDaysRefusal =
  | 'organisation.day-of-another-year'
  | 'organisation.holiday-turned-round'
  | 'organisation.holidays-overlap'
  | 'organisation.worked-twice'
  | 'organisation.worked-no-weekend'
  | 'organisation.worked-while-off'

/** Can this be a year's notice (CAL-04)? Holidays one after the other, and weekend days worked for them. */
export function judgeTable(table: HolidayTable): Decision<HolidayTable, WorkingDaysRefusal> {
  const { year, off, worked } = table
  const [first, last] = [addDays(day(year, 1, 1), -reachDays), addDays(day(year, 12, 31), reachDays)]
  const strange = [...off.flat(), ...worked].find((on) => on < first || on > last)
  if (strange) return no('organisation.day-of-another-year', { day: strange, year })
  for (const [at, [from, to]] of off.entries()) {
    if (to < from) return no('organisation.holiday-turned-round', { from, to })
    const before = off[at - 1]
    if (before && from <= before[1]) return no('organisation.holidays-overlap', { from, to: before[1] })
  }
  for (const [at, on] of worked.entries()) {
    if (worked.indexOf(on) !== at) return no('organisation.worked-twice', { day: on })
    if (weekdayOf(on) <= 5) return no('organisation.worked-no-weekend', { day: on })
    if (off.some(([from, to]) => from <= on && on <= to)) return no('organisation.worked-while-off', { day: on })
  }
  return yes(table)
}

/** The tables shipped with the program and those loaded; of a year that is in both, the loaded one. */
export function knownTables(loaded: readonly HolidayTable[]): HolidayTable[] {
  const years = new Map([...shippedTables, ...loaded].map((table) => [table.year, table]))
  return [...years.values()].sort((one, other) => one.year - other.year)
}

/** How many days of its year are worked. */
export function workedDays(table: HolidayTable): number {
  let count = 0
  for (let on: Day = day(table.year, 1, 1); on <= day(table.year, 12, 31); on = addDays(on, 1))
    if (worksOn(on, [table])) count += 1
  return count
}
