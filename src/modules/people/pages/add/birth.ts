import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { type DayFault, readDay } from '../../roster-dates.rules.ts'

export interface Birth {
  readonly on: Day
  readonly precision: 'day' | 'month' | 'year'
}

/** Reads a birth as it is typed, by the rule the import reads files with. Nothing typed is no birth known. */
export function readBirth(typed: string, today: Day): Decision<Birth | null, DayFault | 'people.born-later'> {
  const read = readDay(typed.trim() || null, today)
  if (!read.ok)
    return read.code === 'odd.date-future' ? no('people.born-later', { on: read.numbers.on ?? typed }) : read
  return yes(read.value && { on: read.value.on, precision: read.value.precision })
}
