import { addDays, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { countWorkingDays, type HolidayTable, type WorkingDays } from '../calendar/holidays.rules.ts'
import { shippedTables } from '../calendar/working-days.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { timeState } from './in-time.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface PublicNoticeGiven {
  readonly postedOn: Day
  /** The last day it stood; left out while it stands. */
  readonly lastDay?: Day | null | undefined
  /** Before listing, as the 2026 text has it; at admission and conversion it is local practice. */
  readonly stage?: 'listing' | 'admission' | 'conversion' | undefined
  readonly tables?: readonly HolidayTable[] | undefined
}

export interface PublicNoticeValues {
  /** The last of the working days it must stand. */
  readonly endsOn: Day
  /** First day on which what it announces may be done. */
  readonly freeFrom: Day
  /** Null while it stands. */
  readonly enough: boolean | null
}

export const noticeRules = ['DV-07', 'CAL-04', 'CAL-05'] as const
type NoticeLaw = LawOf<(typeof noticeRules)[number]>

export const countStartDay = { rule: 'CAL-05', kind: 'design', default: false, stricter: 'lower' } as const

/** Has the public notice stood long enough: at least five working days of the State Council calendar (DV-07)? */
export const publicNotice = question({
  name: 'public-notice',
  rules: ['DV-07', 'CAL-04', 'CAL-05', 'CAL-08'],
  settings: { countStartDay },
  judgedOn: ({ postedOn, lastDay }: PublicNoticeGiven) => lastDay ?? postedOn,
  judge: (given, on, law, settings): Finding<PublicNoticeValues & Readings> =>
    inEveryText([given.postedOn, given.lastDay], law, noticeRules, (text) => judgeNotice(given, on, text, settings)),
})

/** The working days a notice must stand from its posting. */
export function noticeDays(
  postedOn: Day,
  law: NoticeLaw,
  tables: readonly HolidayTable[] | undefined,
  startCounts: boolean,
): WorkingDays {
  return countWorkingDays(postedOn, law['DV-07'].workingDaysAtLeast, tables ?? shippedTables, startCounts)
}

function judgeNotice(
  { postedOn, lastDay, stage = 'listing', tables }: PublicNoticeGiven,
  on: Day,
  law: NoticeLaw,
  { countStartDay: startCounts }: { readonly countStartDay: boolean },
): Finding<PublicNoticeValues> {
  const { workingDaysAtLeast: days, ...national } = law['DV-07']
  const cited =
    stage === 'listing' ? national : ({ ...national, instrument: 'handbook', article: '', kind: 'local' } as const)
  const counted = noticeDays(postedOn, law, tables, startCounts)
  const { endsOn } = counted
  const state = timeState(endsOn, lastDay ?? on, on)
  const enough = lastDay ? lastDay >= endsOn : state === 'done-late' ? true : null
  const accuses = cited.kind === 'national'
  const freeFrom = addDays(endsOn, 1)
  const because: Because[] = [
    (accuses ? decides : warns)(cited, {
      text: enough === null ? 'notice.standing' : enough ? 'notice.enough' : 'notice.too-short',
      numbers: { postedOn, days, endsOn, lastDay: lastDay ?? on, freeFrom },
      formula: `${lastDay ?? on} ≥ ${endsOn}`,
      holds: enough,
    }),
    ...noticeLines(postedOn, counted, law, startCounts),
  ]
  if (stage !== 'listing') because.push(tells(cited, { text: 'notice.local-stage', holds: null }))
  const short = enough === false && accuses
  return {
    outcome: short ? 'FAIL' : 'PASS',
    values: { endsOn, freeFrom, enough },
    because,
    wouldChange: short ? [{ text: 'notice.if-until', numbers: { endsOn }, outcome: 'PASS' }] : [],
    provisional: counted.missingYears.length > 0,
  }
}

/** How the days were counted: the posting day, swapped weekends, years without a table. */
export function noticeLines(
  postedOn: Day,
  { swapped, missingYears }: WorkingDays,
  law: LawOf<'CAL-04' | 'CAL-05'>,
  startCounts: boolean,
): Because[] {
  return [
    tells(law['CAL-05'], {
      text: startCounts ? 'calendar.start-counts' : 'calendar.start-not-counted',
      numbers: { from: postedOn },
      holds: null,
    }),
    ...swapped.map((day) => tells(law['CAL-04'], { text: 'calendar.swapped', numbers: { day }, holds: null })),
    ...missingYears.map((year) => warns(law['CAL-04'], { text: 'calendar.no-table', numbers: { year }, holds: null })),
  ]
}
