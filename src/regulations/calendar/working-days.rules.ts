import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { countWorkingDays, type HolidayTable, holidays2026 } from './holidays.rules.ts'

export interface WorkingDaysGiven {
  /** The posting day of a public notice. */
  readonly from: Day
  readonly days: number
  /** Tables known to whoever asks; the shipped ones are used when left out. A year without one makes the answer provisional. */
  readonly tables?: readonly HolidayTable[] | undefined
}

export interface WorkingDaysValues {
  readonly endsOn: Day
  readonly missingYears: readonly number[]
}

export const shippedTables: readonly HolidayTable[] = [holidays2026]

/** When do so many working days end? By the State Council table of each year, swapped weekends included. */
export const workingDays = question({
  name: 'working-days',
  rules: ['CAL-04', 'CAL-05'],
  settings: { countStartDay: { rule: 'CAL-05', kind: 'design', default: false } },
  judge: (
    { from, days, tables = shippedTables }: WorkingDaysGiven,
    _on,
    law,
    { countStartDay },
  ): Finding<WorkingDaysValues> => {
    const { endsOn, skipped, swapped, missingYears } = countWorkingDays(from, days, tables, countStartDay)
    const because: Because[] = [
      decides(law['CAL-04'], { text: 'calendar.working-days', numbers: { from, days, endsOn, skipped }, holds: null }),
      tells(law['CAL-05'], {
        text: countStartDay ? 'calendar.start-counts' : 'calendar.start-not-counted',
        numbers: { from },
        holds: null,
      }),
    ]
    for (const day of swapped)
      because.push(tells(law['CAL-04'], { text: 'calendar.swapped', numbers: { day }, holds: null }))
    for (const year of missingYears)
      because.push(warns(law['CAL-04'], { text: 'calendar.no-table', numbers: { year }, holds: null }))
    const provisional = missingYears.length > 0
    return { outcome: 'PASS', values: { endsOn, missingYears }, because, provisional }
  },
})
