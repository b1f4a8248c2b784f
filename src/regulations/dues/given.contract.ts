import { z } from 'zod'
import { excusedMonths, month } from '../consequences/given.contract.ts'
import { count, day } from '../given.contract.ts'
import { allowances, counted, specialPosts, takenOff } from './pay.rules.ts'

const fen = z.int().min(0).max(100_000_000_000).describe('money in fen, a hundredth of a yuan')
const payKind = z.enum([...counted, ...takenOff, ...allowances, ...specialPosts, 'other'])

export const duesGiven = {
  'dues-after-transfer': z.strictObject({
    paidThrough: month.nullable().describe('the month the letter says dues are paid up to; null where it says nothing'),
  }),
  'dues-base': z.strictObject({
    pay: z
      .array(
        z.strictObject({
          kind: payKind,
          fen,
          paidBy: z
            .enum(['self', 'employer'])
            .optional()
            .describe('whose share of an insurance or a fund; self unless said'),
        }),
      )
      .max(200),
    consentToKeepBase: z.boolean().optional().describe('the member agrees that his base is kept beside the amount'),
  }),
  'dues-collection': z.strictObject({
    way: z.enum([
      'by-the-member',
      'by-a-relative',
      'by-another-member',
      'payroll-deduction',
      'advance',
      'special-dues',
    ]),
  }),
  'dues-month': z.strictObject({
    month,
    owing: count.describe('members who owe dues for the month to this branch'),
    paid: count.describe('of them, those who have handed them in'),
    excused: count.optional().describe('of the others, those with a good reason on record'),
    lastPaidOn: day.nullish().describe('the day on which the last of them was handed in'),
  }),
  'dues-payment': z.strictObject({
    paidOn: day,
    months: z.array(month).min(1).max(1200).describe('the months it pays for'),
    rhythm: z.enum(['monthly', 'quarterly']).optional(),
    quarterlyAgreed: z.boolean().optional().describe('the branch agreed that he pays by the quarter'),
  }),
  'dues-report': z.strictObject({
    year: z.string().regex(/^\d{4}$/, 'not a year such as 2026'),
    publishedOn: z.array(day).max(1000).describe('when the branch told its members what was collected'),
  }),
  'dues-standard': z.strictObject({
    month,
    payer: z.enum(['wage', 'retired']).optional(),
    bases: z.array(z.strictObject({ from: day, baseFen: fen })).max(1200),
  }),
  'dues-waiver': z.strictObject({
    branchResolvedOn: day.nullable(),
    committeeApprovedOn: day.nullish(),
  }),
  'first-dues': z.strictObject({
    assemblyOn: day.describe('the assembly that admitted him as a probationary member'),
    approvedOn: day.nullish(),
    collectionDay: z.int().min(1).max(31).optional().describe('day of the month on which the branch collects'),
  }),
  'large-dues': z.strictObject({ extraFen: fen.describe('paid at one time beside the monthly amount, in fen') }),
  'monthly-dues': z.strictObject({
    payer: z.enum([
      'wage',
      'annual-salary',
      'irregular',
      'retired',
      'farmer',
      'student',
      'out-of-work',
      'on-relief',
      'minimum-allowance',
    ]),
    baseFen: fen
      .optional()
      .describe('in fen: base of a wage, pay received, basic pension; of a farmer the amount chosen'),
    quarterFen: z
      .array(fen)
      .length(3)
      .optional()
      .describe('in fen: irregular net income of each month of the quarter before'),
  }),
  'unpaid-dues': z.strictObject({
    unpaid: z.array(month).max(1200),
    excused: excusedMonths.optional().describe('months with a good reason'),
  }),
}
