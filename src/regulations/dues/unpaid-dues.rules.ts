import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { type ExcusedMonth, longestRun, monthBefore, runUpTo, unexcused } from '../consequences/month-run.rules.ts'
import { type Period, periodOf } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface UnpaidDuesGiven {
  /** Months for which nothing was paid. The month of the question and later ones are not over and do not count. */
  readonly unpaid: readonly Period[]
  /** Months with a good reason, as far as one is recorded. */
  readonly excused?: readonly ExcusedMonth[] | undefined
}

export interface UnpaidDuesValues {
  readonly state: 'paid' | 'late' | 'review'
  /** The longest row of months without payment and without a good reason. */
  readonly inARow: number
  readonly unpaidMonths: number
  readonly excusedMonths: number
}

/** Do unpaid dues call for somebody to look into it? Six months in a row without a good reason do; nothing follows by itself. */
export const unpaidDues = question({
  name: 'unpaid-dues',
  rules: ['DU-17', 'MS-08', 'CAL-11'],
  settings: {},
  judge: ({ unpaid, excused = [] }: UnpaidDuesGiven, on, law): Finding<UnpaidDuesValues> => {
    const now = periodOf(on, 'month')
    const over = [...new Set(unpaid)].filter((month) => month < now)
    const pardoned = excused.filter(({ month }) => over.includes(month))
    const missed = unexcused(over, pardoned)
    const { months: inARow } = longestRun(missed)
    const going = runUpTo(monthBefore(now), missed)
    const { months: limit } = law['DU-17']
    const review = inARow >= limit
    const excusedMonths = new Set(pardoned.map(({ month }) => month)).size
    const because: Because[] = [
      (review ? decides : tells)(law['DU-17'], {
        text: review ? 'unpaid-dues.review' : over.length > 0 ? 'unpaid-dues.below' : 'unpaid-dues.none',
        numbers: { count: inARow, limit },
        formula: `${inARow} ≥ ${limit}`,
        holds: review ? null : false,
      }),
    ]
    if (excusedMonths > 0)
      because.push(
        warns(law['MS-08'], { text: 'unpaid-dues.good-reason', numbers: { count: excusedMonths }, holds: null }),
      )
    if (review) {
      because.push(tells(law['DU-17'], { text: 'unpaid-dues.steps', holds: null }))
      because.push(decides(law['CAL-11'], { text: 'unpaid-dues.human', holds: null }))
    }
    return {
      outcome: review ? 'NEEDS_HUMAN' : 'PASS',
      values: {
        state: review ? 'review' : over.length > excusedMonths ? 'late' : 'paid',
        inARow,
        unpaidMonths: over.length,
        excusedMonths,
      },
      because,
      wouldChange: review
        ? [{ text: 'unpaid-dues.if-reason', numbers: {}, outcome: 'PASS' }]
        : going > 0
          ? [{ text: 'unpaid-dues.if-more', numbers: { count: limit - going }, outcome: 'NEEDS_HUMAN' }]
          : [],
    }
  },
})
