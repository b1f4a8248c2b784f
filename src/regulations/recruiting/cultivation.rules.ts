import { addDays, addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface HalfYear {
  readonly dueOn: Day
  readonly heldOn: Day | null
  readonly state: 'held' | 'held-late' | 'missing'
}

/**
 * The half-years that have ended before a day, and the review that met each: counted from the first decision, never chained
 * (CAL-01). A review held late makes up for the half-year before it and meets no second one.
 */
export function halfYears(activistOn: Day, everyMonths: number, reviews: readonly Day[], before: Day): HalfYear[] {
  const step = Math.max(1, everyMonths)
  const left = [...new Set(reviews)].filter((held) => held > activistOn).sort()
  const found: HalfYear[] = []
  for (let count = 1, dueOn = addMonths(activistOn, step); dueOn < before; count += 1) {
    const next = addMonths(activistOn, step * (count + 1))
    const inTime = left.findLastIndex((held) => held <= dueOn)
    const heldOn = left[Math.max(0, inTime)]
    if (inTime >= 0) left.splice(0, inTime + 1)
    else if (heldOn !== undefined && heldOn < next) left.shift()
    const counts = heldOn !== undefined && heldOn < next
    found.push({
      dueOn,
      heldOn: counts ? heldOn : null,
      state: inTime >= 0 ? 'held' : counts ? 'held-late' : 'missing',
    })
    dueOn = next
  }
  return found
}

/** The day on which the next review is due: the first half-year that has not ended before the day and has none yet. */
export function nextReview(activistOn: Day, everyMonths: number, reviews: readonly Day[], on: Day): Day {
  const step = Math.max(1, everyMonths)
  for (let count = 1; ; count += 1) {
    const dueOn = addMonths(activistOn, step * count)
    const met = halfYears(activistOn, step, reviews, addDays(dueOn, 1)).at(-1)?.state === 'held'
    if (dueOn >= on && !met) return dueOn
  }
}

export interface CultivationReviewsGiven {
  /** Day of the first decision that made him an activist; the clock never restarts (DV-03). */
  readonly activistOn: Day
  readonly reviews: readonly Day[]
  /** Day of the application, for the local habit of deciding three to six months after it. */
  readonly appliedOn?: Day | null | undefined
}

export interface CultivationReviewsValues {
  readonly halfYears: readonly HalfYear[]
  readonly missing: number
  readonly nextDueOn: Day
  /** First day on which the year of cultivation is over. */
  readonly yearOn: Day
}

/** Are the half-year reviews of an activist held, and when is the next one due (DV-04)? */
export const cultivationReviews = question({
  name: 'cultivation-reviews',
  rules: ['DV-04', 'DV-03', 'DV-06', 'DV-step-03', 'DV-step-04', 'DV-step-06', 'CAL-08'],
  settings: {},
  judge: (given: CultivationReviewsGiven, on, law): Finding<CultivationReviewsValues & Readings> =>
    inEveryText([given.activistOn, on], law, cultivationRules, (text) => judgeReviews(given, on, text)),
})

const cultivationRules = ['DV-04', 'DV-03', 'DV-06', 'DV-step-03', 'DV-step-04', 'DV-step-06'] as const

function judgeReviews(
  { activistOn, reviews, appliedOn }: CultivationReviewsGiven,
  on: Day,
  law: LawOf<(typeof cultivationRules)[number]>,
): Finding<CultivationReviewsValues> {
  const { everyMonths } = law['DV-04']
  const past = halfYears(activistOn, everyMonths, reviews, on)
  const missing = past.filter(({ state }) => state === 'missing').length
  const nextDueOn = nextReview(activistOn, everyMonths, reviews, on)
  const yearOn = addMonths(activistOn, law['DV-06'].notBefore)
  const because: Because[] = [
    tells(law['DV-03'], { text: 'cultivation.clock', numbers: { activistOn }, holds: null }),
    ...reviewLines(past, law['DV-04'], 'decides'),
    tells(law['DV-04'], { text: 'cultivation.next', numbers: { nextDueOn }, holds: null }),
    tells(law['DV-step-06'], { text: 'cultivation.year', numbers: { yearOn }, holds: null }),
    tells(law['DV-step-04'], { text: 'cultivation.record', holds: null }),
  ]
  if (appliedOn) because.push(decidedLine(appliedOn, activistOn, law))
  return {
    outcome: missing > 0 ? 'FAIL' : 'PASS',
    values: { halfYears: past, missing, nextDueOn, yearOn },
    because,
    wouldChange: missing > 0 ? [] : [{ text: 'cultivation.if-missed', numbers: { nextDueOn }, outcome: 'FAIL' }],
  }
}

/** A line for each half-year that was missed or made up for late. */
export function reviewLines(
  past: readonly HalfYear[],
  cited: LawOf<'DV-04'>['DV-04'],
  force: 'decides' | 'warns',
): Because[] {
  return past.flatMap(({ dueOn, heldOn, state }) => {
    if (state === 'held')
      return [tells(cited, { text: 'cultivation.held', numbers: { dueOn, heldOn: heldOn ?? '' }, holds: true })]
    if (state === 'held-late')
      return [warns(cited, { text: 'cultivation.held-late', numbers: { dueOn, heldOn: heldOn ?? '' }, holds: false })]
    return [
      (force === 'decides' ? decides : warns)(cited, { text: 'cultivation.missing', numbers: { dueOn }, holds: false }),
    ]
  })
}

/** Local habit, no rule: decided three to six months after the application. */
function decidedLine(appliedOn: Day, activistOn: Day, law: LawOf<'DV-03' | 'DV-step-03'>): Because {
  const { usualFrom, usualTo } = law['DV-03']
  const [from, to] = [addMonths(appliedOn, usualFrom), addMonths(appliedOn, usualTo)]
  const cited = { ...law['DV-step-03'], instrument: 'handbook', article: '', kind: 'local' } as const
  const holds = from <= activistOn && activistOn <= to
  return warns(cited, {
    text: 'cultivation.usual',
    numbers: { from, to, activistOn },
    formula: `${from} ≤ ${activistOn} ≤ ${to}`,
    holds,
  })
}
