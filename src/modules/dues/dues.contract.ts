import { z } from 'zod'
import { payers } from './standard.rules.ts'

/** Shapes the operations of this module share. */

export const goodReasons = ['shift', 'sick-leave', 'duty', 'payroll-missing', 'system-fault', 'other'] as const
export const places = ['board', 'assembly', 'group-meeting', 'in-writing'] as const

/** '2026-11' */
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'not a month such as 2026-11')
export const year = z.string().regex(/^20\d\d$/, 'not a year such as 2026')
export const day = z.iso.date()
export const fen = z.number().int().min(0).max(100_000_000).describe('money in fen, a hundredth of a yuan')
export const payer = z.enum(payers)
export const goodReason = z.enum(goodReasons)
export const place = z.enum(places)
export const reference = z.string().trim().min(2).max(120)
export const reason = z.string().trim().min(2).max(200)
export const named = z.object({ id: z.uuid(), name: z.string() })
export const language = z.enum(['zh', 'en']).default('zh')

const cellState = z.enum([
  'paid',
  'waived',
  'excused',
  'held',
  'open',
  'due',
  'ahead',
  'before-ledger',
  'paid-before',
  'not-member',
])

/** One month of one member in the ledger: what is owed, and what was paid. */
export const cell = z.object({
  month: z.string(),
  state: cellState,
  /** The standard of the month. */
  amountFen: z.number().nullable(),
  paid: z
    .object({ paymentId: z.uuid(), on: z.string(), fen: z.number(), receipt: z.string().nullable(), here: z.boolean() })
    .nullable(),
  reason: goodReason.nullable(),
})

export const standard = z.object({
  id: z.uuid(),
  fromMonth: z.string(),
  payer,
  amountFen: z.number(),
  fixedOn: z.string(),
  reference: z.string().nullable(),
})

/** Taken back: it stays readable and counts for nothing. */
export const struck = z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable()

/** Months for `unpaid-dues`: over and not paid, and those of them with a good reason. */
export const unpaid = z.object({
  unpaid: z.array(z.string()),
  /** What those come to, as far as a standard is fixed. */
  unpaidFen: z.number(),
  excused: z.array(z.object({ month: z.string(), reason: goodReason })),
})

export const payment = z.object({
  id: z.uuid(),
  paidOn: z.string(),
  amountFen: z.number(),
  /** Of it beside the months: of one's own will (DU-07). */
  extraFen: z.number(),
  months: z.array(z.string()),
  receipt: z.string().nullable(),
  struck,
})
