import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { type Period, periodOf } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface DuesPaymentGiven {
  readonly paidOn: Day
  /** The months it pays for. */
  readonly months: readonly Period[]
  readonly rhythm?: 'monthly' | 'quarterly' | undefined
  /** The branch agreed that he pays by the quarter. */
  readonly quarterlyAgreed?: boolean | undefined
}

export interface DuesPaymentValues {
  readonly backMonths: number
  readonly aheadMonths: number
}

/** Is a payment made in its time? Monthly, by the quarter with consent; generally not more than six months back or ahead. */
export const duesPayment = question({
  name: 'dues-payment',
  rules: ['DU-15', 'DU-16'],
  settings: {},
  judgedOn: ({ paidOn }: DuesPaymentGiven) => paidOn,
  judge: (given: DuesPaymentGiven, _on, law): Finding<DuesPaymentValues> => {
    const { paidOn, rhythm = 'monthly', quarterlyAgreed = false } = given
    const now = periodOf(paidOn, 'month')
    const months = [...new Set(given.months)]
    const backMonths = months.filter((month) => month < now).length
    const aheadMonths = months.filter((month) => month > now).length
    const kept = rhythm === 'monthly' || quarterlyAgreed
    const because: Because[] = [
      rhythm === 'monthly'
        ? tells(law['DU-15'], { text: 'dues-payment.monthly', holds: null })
        : decides(law['DU-15'], {
            text: kept ? 'dues-payment.quarterly-agreed' : 'dues-payment.quarterly-not-agreed',
            holds: kept,
          }),
    ]
    const most = law['DU-16'].monthsAtMost
    for (const [count, within, beyond] of [
      [backMonths, 'dues-payment.back', 'dues-payment.back-long'],
      [aheadMonths, 'dues-payment.ahead', 'dues-payment.ahead-long'],
    ] as const) {
      if (count === 0) continue
      const said = { numbers: { count, most }, formula: `${count} ≤ ${most}`, holds: count <= most }
      because.push(
        count <= most ? tells(law['DU-16'], { text: within, ...said }) : warns(law['DU-16'], { text: beyond, ...said }),
      )
    }
    return {
      outcome: kept ? 'PASS' : 'FAIL',
      values: { backMonths, aheadMonths },
      because,
      wouldChange: kept ? [] : [{ text: 'dues-payment.agree', numbers: {}, outcome: 'PASS' }],
    }
  },
})
