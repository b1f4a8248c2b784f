import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day, fen, month, payer, reason, reference } from './dues.contract.ts'

/** A base that is kept: sending it says that the member agreed (DU-22). It never enters the record chain. */
const keptBase = z.object({ standardId: z.uuid(), baseFen: fen, agreed: z.literal(true) })

/**
 * Monthly amounts of many members from a month on. The base a keeper works an amount out from stays where he typed it; where a
 * base is sent to be kept, the amount must be what it comes to.
 */
export const fixStandards = command({
  name: 'dues.fix-standards',
  access: 'keep-dues',
  input: z.object({
    branchId: z.uuid(),
    fromMonth: month,
    fixedOn: day,
    standards: z
      .array(
        z.object({
          id: z.uuid(),
          personId: z.uuid(),
          payer,
          /** Null: worked out from the base to be kept, or fixed by who pays. */
          amountFen: fen.nullable().default(null),
          /** Of the branch's resolution on a reduction or waiver (DU-13). */
          reference: reference.nullable().default(null),
          /** The standard of that month the caller saw; null when there was none. */
          seen: z.uuid().nullable(),
          /** Why the one of the same month is replaced. */
          reason: reason.nullable().default(null),
          /** Fixed anew though one was fixed for the year already (DU-05). */
          withinYear: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(300),
    keptBases: z.array(keptBase).max(300).default([]),
  }),
  output: z.object({ standards: z.array(z.object({ id: z.uuid(), personId: z.uuid(), amountFen: z.number() })) }),
  refusals: [
    'dues.unknown-branch',
    'dues.no-ledger',
    'dues.unknown-person',
    'dues.person-twice',
    'dues.in-another-branch',
    'dues.not-yet',
    'dues.too-far-ahead',
    'dues.amount-missing',
    'dues.amount-differs',
    'dues.amount-outside',
    'dues.above-cap',
    'dues.reference-missing',
    'dues.standard-changed',
    'dues.already-fixed',
    'dues.fixed-for-the-year',
    'dues.recorded-already',
  ],
  unrecorded: ['keptBases'],
})

/** A member no longer agrees that his base is kept: every one of his is removed, the amounts stay. He himself or whoever keeps the dues. */
export const forgetBase = command({
  name: 'dues.forget-base',
  access: 'signed-in',
  input: z.object({ personId: z.uuid() }),
  output: z.object({ removed: z.number().int() }),
  refusals: ['dues.unknown-person'],
})
