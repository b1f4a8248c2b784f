import { decides, type Finding, tells } from '../answer.rules.ts'
import { type Period, periodAfter } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface DuesAfterTransferGiven {
  /** The month up to which dues are paid, as the letter says; null where it says nothing. */
  readonly paidThrough: Period | null
}

/** With which month do dues begin at the new branch? With the one after the letter's. */
export const duesAfterTransfer = question({
  name: 'dues-after-transfer',
  rules: ['DU-21'],
  settings: {},
  judge: ({ paidThrough }: DuesAfterTransferGiven, _on, law): Finding<{ firstMonth: Period | null }> => {
    const cited = law['DU-21']
    if (paidThrough === null)
      return {
        outcome: 'NEEDS_HUMAN',
        values: { firstMonth: null },
        because: [decides(cited, { text: 'dues-after-transfer.month-missing', holds: null })],
      }
    const firstMonth = periodAfter(paidThrough)
    const because = [
      tells(cited, { text: 'dues-after-transfer.paid-through', numbers: { period: paidThrough }, holds: null }),
      tells(cited, {
        text: 'dues-after-transfer.first-month',
        numbers: { period: firstMonth },
        formula: `${paidThrough} + 1 = ${firstMonth}`,
        holds: null,
      }),
    ]
    return { outcome: 'PASS', values: { firstMonth }, because }
  },
})
