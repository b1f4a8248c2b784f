import type { Database } from '#db/connect.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import { readLoaded } from './working-days.queries.ts'
import { knownTables } from './working-days.rules.ts'

/**
 * The working-day tables to judge by (CAL-04): those shipped and those loaded, a loaded year before the shipped one. Pass them on
 * as `tables`; they change with the event `organisation.working-days-loaded`.
 */
export async function tablesKnown(db: Database): Promise<HolidayTable[]> {
  return knownTables((await readLoaded(db)).map(({ year, off, worked }) => ({ year, off, worked })))
}
