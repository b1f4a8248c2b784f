import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day, fen, goodReason, month, reason } from './dues.contract.ts'

const receipt = z.string().trim().min(1).max(60)

/** What was handed in on one day by many members, each for his months: one payment each, all or nothing. */
export const recordPayments = command({
  name: 'dues.record-payments',
  access: 'keep-dues',
  input: z.object({
    branchId: z.uuid(),
    paidOn: day,
    payments: z
      .array(
        z.object({
          id: z.uuid(),
          personId: z.uuid(),
          months: z.array(month).max(60),
          /** Beside the monthly amounts, of one's own will (DU-07). */
          extraFen: fen.default(0),
          receipt: receipt.nullable().default(null),
        }),
      )
      .min(1)
      .max(300),
  }),
  output: z.object({ payments: z.array(z.object({ id: z.uuid(), amountFen: z.number() })) }),
  refusals: [
    'dues.unknown-branch',
    'dues.no-ledger',
    'dues.unknown-person',
    'dues.person-twice',
    'dues.not-yet',
    'dues.nothing-paid',
    'dues.not-owed',
    'dues.paid-already',
    'dues.no-standard',
    'dues.nothing-to-pay',
    'dues.recorded-already',
  ],
})

/** Takes a payment back, with a reason: it stays readable, its months are open again. */
export const strikePayment = command({
  name: 'dues.strike-payment',
  access: 'keep-dues',
  input: z.object({ id: z.uuid(), reason }),
  output: z.object({}),
  refusals: ['dues.unknown-payment', 'dues.struck-already'],
})

/** Months that were not paid for a good reason: they count for nothing against the member (DU-17, MS-08). */
export const recordGoodReason = command({
  name: 'dues.record-good-reason',
  access: 'keep-dues',
  input: z.object({
    branchId: z.uuid(),
    personId: z.uuid(),
    months: z.array(month).min(1).max(60),
    reason: goodReason,
  }),
  output: z.object({}),
  refusals: [
    'dues.unknown-branch',
    'dues.no-ledger',
    'dues.unknown-person',
    'dues.not-yet',
    'dues.not-owed',
    'dues.paid-already',
    'dues.nothing-to-pay',
    'dues.reason-kept',
  ],
})

export const removeGoodReason = command({
  name: 'dues.remove-good-reason',
  access: 'keep-dues',
  input: z.object({ branchId: z.uuid(), personId: z.uuid(), month }),
  output: z.object({}),
  refusals: ['dues.unknown-branch', 'dues.no-ledger', 'dues.unknown-person', 'dues.no-such-reason'],
})

/** The month up to which dues are paid by the letter somebody came with (DU-21); null when it turns out to say nothing. */
export const recordArrival = command({
  name: 'dues.record-arrival',
  access: 'keep-dues',
  input: z.object({ membershipId: z.uuid(), paidThrough: month.nullable() }),
  output: z.object({}),
  refusals: ['dues.unknown-membership', 'dues.not-by-transfer', 'dues.months-recorded'],
})
