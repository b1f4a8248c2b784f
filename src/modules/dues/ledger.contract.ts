import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { cell, day, language, month, named, payment, place, standard, struck, unpaid, year } from './dues.contract.ts'

const ledgerShape = {
  /** The first month the branch keeps here: nothing is owed before it. */
  fromMonth: month,
  /** The day of the month on which the branch collects (DU-15). */
  collectionDay: z.number().int().min(1).max(28),
}
const version = z.number().int().min(1)

/** From this month on the branch keeps its dues here. */
export const beginLedger = command({
  name: 'dues.begin-ledger',
  access: 'keep-dues',
  input: z.object({ branchId: z.uuid(), ...ledgerShape }),
  output: z.object({ version }),
  refusals: ['dues.unknown-branch', 'dues.ledger-kept', 'dues.too-far-ahead'],
})

export const amendLedger = command({
  name: 'dues.amend-ledger',
  access: 'keep-dues',
  input: z.object({ branchId: z.uuid(), version, ...ledgerShape }),
  output: z.object({ version }),
  refusals: [
    'dues.unknown-branch',
    'dues.no-ledger',
    'dues.ledger-changed',
    'dues.months-recorded',
    'dues.too-far-ahead',
  ],
})

const monthSums = z.object({
  month: z.string(),
  /** Of the members who owe it, what their standards come to, and how much of it is paid. */
  dueFen: z.number(),
  paidFen: z.number(),
  open: z.number(),
})

export const yearMember = z.object({
  person: named,
  group: named.nullable(),
  kind: z.enum(['full', 'probationary', 'none']),
  /** The standard of the last month he owes in the year, or begun last before it; null where none is fixed. */
  standard: standard.nullable(),
  /** Every standard that bears on the year or was fixed before it. */
  standards: z.array(standard),
  months: z.array(cell),
  paidFen: z.number(),
  ...unpaid.shape,
})

/** L14: the members of a branch against the twelve months of a year, with what was collected, handed up and told. */
export const showYear = query({
  name: 'dues.show-year',
  access: 'keep-dues',
  input: z.object({ branchId: z.uuid(), year }),
  output: z.object({
    branch: named,
    year: z.string(),
    ledger: z.object({ fromMonth: z.string(), collectionDay: z.number(), version }).nullable(),
    members: z.array(yearMember),
    months: z.array(monthSums),
    /** Taken in during the year, of it beside the monthly amounts, and handed up. */
    collectedFen: z.number(),
    extraFen: z.number(),
    handedFen: z.number(),
    handovers: z.array(
      z.object({
        id: z.uuid(),
        month: z.string(),
        handedOn: z.string(),
        amountFen: z.number(),
        reference: z.string().nullable(),
        struck,
      }),
    ),
    publications: z.array(z.object({ id: z.uuid(), publishedOn: z.string(), year: z.string(), place, struck })),
    /** Payments that brought more than their months. */
    extras: z.array(payment.extend({ person: named })),
    /** What was taken in, by the month it came in: for what is handed up. */
    taken: z.array(z.object({ month: z.string(), fen: z.number() })),
  }),
  refusals: ['dues.unknown-branch'],
})

/** The same as an xlsx workbook: the grid, the payments one by one, what was handed up. */
export const exportYear = document({
  name: 'dues.export-year',
  access: 'keep-dues',
  input: z.object({ branchId: z.uuid(), year, language }),
  refusals: ['dues.unknown-branch', 'dues.no-ledger'],
})

const record = z.object({
  branch: named,
  ledgerFrom: z.string(),
  standards: z.array(standard.extend({ baseFen: z.number().nullable(), struck })),
  /** Every month owed here through this one, and what is paid ahead. */
  months: z.array(cell),
  payments: z.array(payment),
  ...unpaid.shape,
})

/** One member in the ledger of a branch: how the amount came about, each payment, what is open. */
export const showMember = query({
  name: 'dues.show-member',
  access: 'keep-dues',
  input: z.object({ branchId: z.uuid(), personId: z.uuid() }),
  output: record.extend({
    person: named,
    /** Memberships that began by a transfer, with the month the letter says is paid (DU-21). */
    arrivals: z.array(z.object({ membershipId: z.uuid(), fromOn: day, paidThrough: z.string().nullable() })),
  }),
  refusals: ['dues.unknown-branch', 'dues.unknown-person', 'dues.no-ledger'],
})

/** One's own standard, months and payments, in every branch that keeps its dues here. */
export const myDues = query({
  name: 'dues.my-dues',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ records: z.array(record) }),
  refusals: [],
})
