import type { Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { type Period, periodOf } from '../period.rules.ts'
import { question } from '../question.rules.ts'
import { type ExcusedMonth, longestRun, type MonthRun, monthBefore, runUpTo, unexcused } from './month-run.rules.ts'

/** One meeting or activity he was called to, as its record says. */
export interface Occasion {
  readonly on: Day
  readonly state: 'present' | 'absent' | 'excused' | 'on-shift'
}

export interface SixMonthReviewGiven {
  readonly occasions?: readonly Occasion[] | undefined
  readonly unpaid?: readonly Period[] | undefined
  /** Months in which assigned work was not done. */
  readonly undone?: readonly Period[] | undefined
  /** Months with a good reason; they count for nothing. */
  readonly excused?: readonly ExcusedMonth[] | undefined
}

export interface SixMonthReviewValues {
  readonly attending: MonthRun
  readonly paying: MonthRun
  readonly working: MonthRun
  /** Somebody has to look into it. Nothing follows by itself. */
  readonly review: boolean
}

/** Do half a year's absences, unpaid dues or undone work call for somebody to look into it? Three counters of months, never added up. */
export const sixMonthReview = question({
  name: 'six-month-review',
  rules: ['MS-05', 'MS-08', 'CAL-11'],
  settings: {},
  judge: (given: SixMonthReviewGiven, on, law): Finding<SixMonthReviewValues> => {
    const { occasions = [], unpaid = [], undone = [], excused = [] } = given
    const now = periodOf(on, 'month')
    const missedOf = (months: readonly Period[]) => unexcused(months, excused).filter((month) => month < now)
    const missed = { attending: missedOf(absentMonths(occasions)), paying: missedOf(unpaid), working: missedOf(undone) }
    const counters = {
      attending: longestRun(missed.attending),
      paying: longestRun(missed.paying),
      working: longestRun(missed.working),
    }
    const { months: limit } = law['MS-05']
    const because: Because[] = []
    const wouldChange: Change[] = []
    for (const name of ['attending', 'paying', 'working'] as const) {
      const { months: count, from, to } = counters[name]
      const reached = count >= limit
      const numbers = { count, limit, from: from ?? '', to: to ?? '' }
      const formula = `${count} ≥ ${limit}`
      because.push(
        reached
          ? decides(law['MS-05'], { text: `six-months.${name}-reached`, numbers, formula, holds: null })
          : tells(law['MS-05'], { text: `six-months.${name}`, numbers, formula, holds: false }),
      )
      const going = runUpTo(monthBefore(now), missed[name])
      if (going > 0 && !reached)
        wouldChange.push({ text: `six-months.${name}-more`, numbers: { count: limit - going }, outcome: 'NEEDS_HUMAN' })
    }
    const review = because.some(({ force }) => force === 'decides')
    const ignored = new Set(excused.map(({ month }) => month)).size + occasions.filter(isExcused).length
    if (ignored > 0)
      because.push(warns(law['MS-08'], { text: 'six-months.good-reasons', numbers: { count: ignored }, holds: null }))
    else because.push(tells(law['MS-08'], { text: 'six-months.months-not-meetings', holds: null }))
    if (review) because.push(decides(law['CAL-11'], { text: 'six-months.human', holds: null }))
    return {
      outcome: review ? 'NEEDS_HUMAN' : 'PASS',
      values: { ...counters, review },
      because,
      wouldChange: review ? [{ text: 'six-months.if-reason', numbers: {}, outcome: 'PASS' }] : wouldChange,
    }
  },
})

/** Months with an absence and nothing better: who came once, was excused or on shift is not absent that month. */
function absentMonths(occasions: readonly Occasion[]): Period[] {
  const months = (keep: (one: Occasion) => boolean) =>
    new Set(occasions.filter(keep).map(({ on }) => periodOf(on, 'month')))
  const better = months(({ state }) => state !== 'absent')
  return [...months(({ state }) => state === 'absent')].filter((month) => !better.has(month))
}

function isExcused({ state }: Occasion): boolean {
  return state === 'excused' || state === 'on-shift'
}
