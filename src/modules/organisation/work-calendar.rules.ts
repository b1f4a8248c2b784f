import { type Day, yearOf } from '#core/day.ts'
import { countWorkingDays } from '#regulations/calendar/holidays.rules.ts'
import { shippedTables } from '#regulations/calendar/working-days.rules.ts'

/** Whether a crew on day hours works, and whether that may still change because the year's notice is not out (CAL-04). */
export function workDay(on: Day): { readonly works: boolean; readonly provisional: boolean } {
  const { endsOn } = countWorkingDays(on, 1, shippedTables, true)
  return { works: endsOn === on, provisional: !shippedTables.some(({ year }) => year === yearOf(on)) }
}
