import { addDays, addMonths, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import type { HolidayTable } from '../calendar/holidays.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { halfYears, reviewLines } from './cultivation.rules.ts'
import { orderLines } from './listing-order.rules.ts'
import { countStartDay, noticeDays, noticeLines } from './public-notice.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface ProspectiveListingGiven {
  /** Day of the first decision that made him an activist. */
  readonly activistOn: Day
  /** Day on which he is to be listed, or was. */
  readonly wantedOn: Day
  /** Half-year reviews held; left out where they are not asked about. */
  readonly reviews?: readonly Day[] | undefined
  /** He came from another unit during cultivation. */
  readonly cameOn?: Day | null | undefined
  /** His file came complete, and this branch has looked through it. */
  readonly fileComplete?: boolean | undefined
  /** The next three: null where it has not been done, left out where it is not asked about. */
  readonly committeeOn?: Day | null | undefined
  /** The superior committee agreed (2026) or took it on record (2014). */
  readonly superiorOn?: Day | null | undefined
  readonly noticeFrom?: Day | null | undefined
  readonly tables?: readonly HolidayTable[] | undefined
}

export interface ProspectiveListingValues {
  /** First lawful day, as far as it is known. */
  readonly earliest: Day
  readonly missingReviews: number
  /** The last working day of the notice, where it was posted. */
  readonly noticeEndsOn: Day | null
}

const rules = ['DV-06', 'DV-03', 'DV-04', 'DV-05', 'DV-07', 'DV-step-07', 'DV-step-08', 'CAL-04', 'CAL-05'] as const
type ListingLaw = LawOf<(typeof rules)[number]>

/**
 * May an activist be listed as a prospective member on that day? A year of cultivation; from 2026 on also the committee meeting,
 * the agreement of the superior committee before the notice, and five working days of notice.
 */
export const prospectiveListing = question({
  name: 'prospective-listing',
  rules: ['DV-06', 'DV-03', 'DV-04', 'DV-05', 'DV-07', 'DV-step-07', 'DV-step-08', 'CAL-04', 'CAL-05', 'CAL-08'],
  settings: { countStartDay },
  judgedOn: ({ wantedOn }: ProspectiveListingGiven) => wantedOn,
  judge: (given, _on, law, settings): Finding<ProspectiveListingValues & Readings> => {
    const { committeeOn, superiorOn, noticeFrom, wantedOn } = given
    return inEveryText([committeeOn, superiorOn, noticeFrom, wantedOn], law, rules, (text) =>
      judgeListing(given, text, settings),
    )
  },
})

function judgeListing(
  given: ProspectiveListingGiven,
  law: ListingLaw,
  { countStartDay: startCounts }: { readonly countStartDay: boolean },
): Finding<ProspectiveListingValues> {
  const { activistOn, wantedOn, cameOn, fileComplete = true, reviews, noticeFrom, tables } = given
  const yearOn = addMonths(activistOn, law['DV-06'].notBefore)
  const because: Because[] = [tells(law['DV-03'], { text: 'cultivation.clock', numbers: { activistOn }, holds: null })]
  if (cameOn) because.push(fileLine(fileComplete, cameOn, activistOn, law))
  const reached = wantedOn >= yearOn
  const certain = !cameOn || fileComplete
  because.push(
    (certain ? decides : tells)(law['DV-06'], {
      text: reached ? 'listing.year-reached' : 'listing.year-not-reached',
      numbers: { months: law['DV-06'].notBefore, yearOn, wantedOn },
      formula: `${wantedOn} ≥ ${yearOn}`,
      holds: reached,
    }),
  )
  const past = reviews ? halfYears(activistOn, law['DV-04'].everyMonths, reviews, wantedOn) : []
  const missingReviews = past.filter(({ state }) => state === 'missing').length
  because.push(...reviewLines(past, law['DV-04'], 'warns'))
  if (missingReviews > 0)
    because.push(
      decides(law['DV-04'], { text: 'listing.reviews-to-human', numbers: { count: missingReviews }, holds: null }),
    )
  const counted = noticeFrom ? noticeDays(noticeFrom, law, tables, startCounts) : null
  because.push(...orderLines(given, law, counted?.endsOn ?? null))
  if (noticeFrom && counted) because.push(...noticeLines(noticeFrom, counted, law, startCounts))
  const national = law['DV-07'].kind === 'national'
  const afterNotice = national && counted ? addDays(counted.endsOn, 1) : yearOn
  const [, earliest = yearOn] = [yearOn, afterNotice].sort()
  const failed = because.some(({ force, holds }) => force === 'decides' && holds === false)
  const open = because.some(({ force, holds }) => force === 'decides' && holds === null)
  const outcome = failed ? 'FAIL' : open ? 'NEEDS_HUMAN' : 'PASS'
  const wouldChange: Change[] = []
  if (failed && wantedOn < earliest) {
    const then = judgeListing({ ...given, wantedOn: earliest }, law, { countStartDay: startCounts }).outcome
    if (then !== outcome) wouldChange.push({ text: 'listing.wait', numbers: { earliest }, outcome: then })
  }
  return {
    outcome,
    values: { earliest, missingReviews, noticeEndsOn: counted?.endsOn ?? null },
    because,
    wouldChange,
    provisional: (counted?.missingYears.length ?? 0) > 0,
  }
}

function fileLine(complete: boolean, cameOn: Day, activistOn: Day, law: LawOf<'DV-05'>): Because {
  const numbers = { cameOn, activistOn }
  return complete
    ? tells(law['DV-05'], { text: 'cultivation.came-with-file', numbers, holds: true })
    : decides(law['DV-05'], { text: 'cultivation.came-without-file', numbers, holds: null })
}
