import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { day, id, ledgerId, year } from './ledgers.contract.ts'

export const binderState = z.enum(['waiting', 'reading', 'setting', 'done', 'failed', 'cancelled'])

/** A year as one PDF, made in the background; kept a day for whoever asked for it. */
export const makeBinder = command({
  name: 'ledgers.make-binder',
  access: 'keep-gatherings',
  input: z.object({
    id,
    unitId: id,
    year,
    ledgers: z.array(ledgerId).min(1).optional().describe('all of them, if left out'),
  }),
  output: z.object({ id }),
  refusals: [
    'ledgers.unknown-unit',
    'ledgers.year-ahead',
    'ledgers.nothing-asked',
    'ledgers.under-way',
    'ledgers.id-taken',
  ],
})

export const cancelBinder = command({
  name: 'ledgers.cancel-binder',
  access: 'keep-gatherings',
  input: z.object({ id }),
  output: z.object({ id }),
  refusals: ['ledgers.unknown-binder', 'ledgers.binder-ended'],
})

/** Keeps a binder as issued: exactly what was printed, so that it can be printed again as it was. */
export const issueBinder = command({
  name: 'ledgers.issue-binder',
  access: 'keep-gatherings',
  input: z.object({ id, binderId: id, note: z.string().trim().min(1).max(200).nullable().default(null) }),
  output: z.object({ id, number: z.int() }),
  refusals: ['ledgers.unknown-binder', 'ledgers.binder-unfinished', 'ledgers.issued-already', 'ledgers.id-taken'],
})

/** Prints an issued binder again as it was; that it is the same is told by its fingerprint. */
export const reprintIssue = command({
  name: 'ledgers.reprint-issue',
  access: 'keep-gatherings',
  input: z.object({ id, issueId: id }),
  output: z.object({ id }),
  refusals: ['ledgers.unknown-issue', 'ledgers.under-way', 'ledgers.id-taken'],
})

/** The binders one asked for and what became of them, and what was issued of that unit and year. */
export const listBinders = query({
  name: 'ledgers.list-binders',
  access: 'keep-gatherings',
  input: z.object({ unitId: id, year }),
  output: z.object({
    binders: z.array(
      z.object({
        id,
        state: binderState,
        ledgers: z.array(ledgerId),
        askedAt: z.date(),
        /** Records read, of how many; null before it is known. */
        done: z.int(),
        total: z.int().nullable(),
        /** Milliseconds it has been set, and about how many it will take. */
        setFor: z.int().nullable(),
        setAbout: z.int().nullable(),
        pages: z.int().nullable(),
        bytes: z.int().nullable(),
        sha256: z.string().nullable(),
        tookMs: z.int().nullable(),
        /** The number of the issue it prints again, and whether it is the same byte for byte. */
        reprintOf: z.int().nullable(),
        isSame: z.boolean().nullable(),
        issued: z.boolean(),
        /** Why it failed, where asking for fewer ledgers helps. */
        fault: z.enum(['too-long']).nullable(),
        keptUntil: z.date(),
      }),
    ),
    issues: z.array(
      z.object({
        id,
        number: z.int(),
        note: z.string().nullable(),
        ledgers: z.array(ledgerId),
        pages: z.int(),
        sha256: z.string().describe('of the PDF'),
        contentsSha256: z.string(),
        recordHead: z.string(),
        printedOn: day,
        issuedBy: z.string(),
        issuedAt: z.date(),
        /** Printed again it is the very same: its file is kept, or the templates are those of then. */
        asItWas: z.boolean(),
      }),
    ),
  }),
  refusals: ['ledgers.unknown-unit'],
})

/** The PDF, for whoever asked for it, while it is kept. */
export const downloadBinder = document({
  name: 'ledgers.download-binder',
  access: 'keep-gatherings',
  input: z.object({ id }),
  refusals: ['ledgers.unknown-binder', 'ledgers.binder-unfinished', 'core.file-missing'],
})

const handover = { unitId: id }

/** What a new secretary takes over: the years of the term to bind, and everything that is still open. */
export const showHandover = query({
  name: 'ledgers.show-handover',
  access: 'keep-gatherings',
  input: z.object(handover),
  output: z.object({
    since: day.describe('the committee was elected, or the secretary took office'),
    years: z.array(z.object({ year, records: z.int(), issues: z.int() })),
    tasks: z.array(
      z.object({
        id,
        text: z.string(),
        owner: z.string(),
        dueOn: day,
        gatheringId: id,
        gathering: z.string(),
        late: z.boolean(),
      }),
    ),
    unsigned: z.array(z.object({ id, title: z.string(), heldOn: day })),
    duties: z.array(z.object({ state: z.string(), count: z.int() })),
  }),
  refusals: ['ledgers.unknown-unit'],
})

export const printHandover = document({
  name: 'ledgers.print-handover',
  access: 'keep-gatherings',
  input: z.object(handover),
  refusals: ['ledgers.unknown-unit'],
})
