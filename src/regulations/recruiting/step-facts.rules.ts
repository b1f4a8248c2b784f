import { addDays, addMonths, type Day } from '#core/day.ts'
import type { HolidayTable } from '../calendar/holidays.rules.ts'
import type { Law, LawOf } from '../law.rules.ts'
import type { Citation } from '../provision.rules.ts'
import { ofAgeOn } from './applicant.rules.ts'
import { halfYears, nextReview } from './cultivation.rules.ts'
import { noticeDays } from './public-notice.rules.ts'
import type { MonthsFrom, StepDay, StepName, TimingRule } from './step.rules.ts'

export interface RecruitingStepsGiven {
  /** What has been done, each step with its day; `review` and `continued-review` may stand more than once. */
  readonly done: readonly StepDay[]
  /** Days the branch set itself: never written into a day that was, never a breach (CAL-10). */
  readonly targets?: readonly StepDay[] | undefined
  readonly birthOn?: Day | null | undefined
  /** First day of the public notice before the listing. */
  readonly noticeFrom?: Day | null | undefined
  /** Months by which the probation was extended. */
  readonly extensionMonths?: number | undefined
  readonly contacts?: number | undefined
  readonly introducers?: number | undefined
  readonly tables?: readonly HolidayTable[] | undefined
}

const recurring: readonly StepName[] = ['review', 'continued-review']

/** When a step was done: its first day (DV-03), of the reviews the last. */
export function doneOn({ done }: RecruitingStepsGiven, step: StepName): Day | null {
  const days = done
    .filter((one) => one.step === step)
    .map(({ on }) => on)
    .sort()
  return (recurring.includes(step) ? days.at(-1) : days[0]) ?? null
}

/** What one rule of one text says of the time of a step. */
export interface Bound {
  readonly cited: Citation
  readonly earliest: Day | null
  readonly latest: Day | null
  /** A text that says "generally", local practice: late, and nobody is accused. */
  readonly soft: boolean
  /** True while a year's table of working days is missing. */
  readonly provisional?: boolean
}

/** The day a time is counted from: where two texts lie between it and the step, both are asked (CAL-08). */
export function anchorOf(rule: TimingRule, given: RecruitingStepsGiven, law: Law): Day | null {
  switch (rule) {
    case 'DV-01':
      return null
    case 'DV-03':
      return doneOn(given, 'application')
    case 'DV-04':
      return doneOn(given, 'activist')
    case 'DV-07':
      return given.noticeFrom ?? null
    case 'DV-15':
      return doneOn(given, 'assembly')
    default: {
      const from = (law[rule] as MonthsFrom | undefined)?.from
      return from ? doneOn(given, from) : null
    }
  }
}

/** The bound a rule sets under one text; null while what it counts from has not happened. */
export function boundOf(
  rule: TimingRule,
  name: StepName,
  given: RecruitingStepsGiven,
  law: LawOf<TimingRule | 'CAL-04' | 'CAL-05'>,
  on: Day,
  startCounts: boolean,
): Bound | null {
  const from = anchorOf(rule, given, law)
  const none = { earliest: null, latest: null, soft: false }
  const extension = given.extensionMonths ?? 0
  switch (rule) {
    case 'DV-01':
      return given.birthOn ? { ...none, cited: law[rule], earliest: ofAgeOn(given.birthOn, law[rule].years) } : null
    case 'DV-03': {
      if (!from) return null
      const cited = { ...law[rule], instrument: 'handbook', article: '', kind: 'local' } as const
      return { cited, earliest: null, latest: addMonths(from, law[rule].usualTo), soft: true }
    }
    case 'DV-04': {
      const until = doneOn(given, 'listing')
      if (!from || until) return null
      const missed = missedReviews(given, law, on)
      const next = nextReview(from, law[rule].everyMonths, reviewsOf(given), on)
      return { ...none, cited: law[rule], latest: missed[0] ?? next }
    }
    case 'DV-07': {
      if (!from) return null
      const { endsOn, missingYears } = noticeDays(from, law, given.tables, startCounts)
      const soft = law[rule].kind === 'local'
      return {
        cited: law[rule],
        earliest: addDays(endsOn, 1),
        latest: null,
        soft,
        provisional: missingYears.length > 0,
      }
    }
    case 'DV-14':
      return from
        ? { ...none, cited: law[rule], earliest: addMonths(addMonths(from, law[rule].notBefore), extension) }
        : null
    case 'DV-15':
      return from
        ? {
            ...none,
            cited: law[rule],
            latest: addMonths(addMonths(from, law['DV-14'].notBefore), extension),
            soft: true,
          }
        : null
    default: {
      const { within, notBefore }: MonthsFrom = law[rule]
      if (!from) return null
      const cited = law[rule]
      const earliest = notBefore === undefined ? null : addMonths(from, notBefore)
      const latest = within == null ? null : addMonths(from, within)
      return {
        cited,
        earliest,
        latest,
        soft: cited.kind === 'local' || rule === 'DV-13' || name === 'listing-superior',
      }
    }
  }
}

/** The half-years of cultivation that ended without a review, until the listing or the day asked about. */
export function missedReviews(given: RecruitingStepsGiven, law: LawOf<'DV-04'>, on: Day): Day[] {
  const activistOn = doneOn(given, 'activist')
  if (!activistOn) return []
  const past = halfYears(activistOn, law['DV-04'].everyMonths, reviewsOf(given), doneOn(given, 'listing') ?? on)
  return past.filter(({ state }) => state === 'missing').map(({ dueOn }) => dueOn)
}

function reviewsOf({ done }: RecruitingStepsGiven): Day[] {
  return done.filter(({ step }) => step === 'review').map(({ on }) => on)
}
