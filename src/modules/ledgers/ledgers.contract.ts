import { z } from 'zod'
import { document, query } from '#core/operation.ts'
import { ledgerIds } from './ledgers.rules.ts'

export const id = z.uuid()
export const day = z.iso.date()
export const ledgerId = z.enum(ledgerIds)
export const year = z.int().min(1921).max(9999)
export const named = z.object({ id, name: z.string() })

const period = {
  unitId: id.describe('a branch or one of its groups'),
  year,
  month: z.int().min(1).max(12).optional(),
  personId: id.optional().describe('only what is about this person, where a ledger is kept by persons'),
}

const lackKinds = [
  'overdue',
  'late',
  'needs-human',
  'unsigned',
  'unrecorded',
  'entered-late',
  'amended',
  'cancelled',
] as const

/** The ledgers of a period: how much each holds and what it lacks. Nothing is kept twice: each is a print of the records. */
export const listLedgers = query({
  name: 'ledgers.list-ledgers',
  access: 'see',
  input: z.object(period),
  output: z.object({
    unit: named.extend({ kind: z.enum(['branch', 'group']), branchId: id }),
    ledgers: z.array(
      z.object({
        id: ledgerId,
        records: z.int(),
        byMonth: z.boolean(),
        byPerson: z.boolean(),
        grid: z.boolean(),
        lacks: z.array(z.object({ kind: z.enum(lackKinds), count: z.int() })),
      }),
    ),
    may: z.object({ bind: z.boolean() }),
  }),
  refusals: ['ledgers.unknown-unit'],
})

const one = { ...period, ledger: ledgerId }
const refusals = ['ledgers.unknown-unit', 'ledgers.unknown-ledger', 'ledgers.nothing-there'] as const

/** One ledger as PDF. */
export const printLedger = document({
  name: 'ledgers.print-ledger',
  access: 'see',
  input: z.object(one),
  refusals,
})

/** The same pages as a Word file. */
export const printLedgerDocx = document({
  name: 'ledgers.print-ledger-docx',
  access: 'see',
  input: z.object(one),
  refusals,
})

/** Its tables as a spreadsheet. */
export const exportLedger = document({
  name: 'ledgers.export-ledger',
  access: 'see',
  input: z.object(one),
  refusals,
})
