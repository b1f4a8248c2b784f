import { type Day, yearOf } from '#core/day.ts'
import { type HolidayTable, worksOn } from '#regulations/calendar/holidays.rules.ts'
import { shippedTables } from '#regulations/calendar/working-days.rules.ts'

/** Whether a crew on day hours works, and whether that may still change because the year's notice is not out (CAL-04). */
export function workDay(
  on: Day,
  tables: readonly HolidayTable[] = shippedTables,
): { readonly works: boolean; readonly provisional: boolean } {
  return { works: worksOn(on, tables), provisional: !tables.some(({ year }) => year === yearOf(on)) }
}
