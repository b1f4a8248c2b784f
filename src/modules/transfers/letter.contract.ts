import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { day, named } from '#modules/people/people.contract.ts'
import { letterStatuses } from './letter.rules.ts'

export const organisationName = z.string().trim().min(2).max(120)
const letterNumber = z.string().trim().min(1).max(60)
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const version = z.number().int().min(1)
export const reason = z.string().trim().min(1).max(200)
export const directions = ['out', 'in'] as const

/** Who struck a row, when and why: it stays readable. */
export const struck = z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable()

const filters = {
  /** One letter alone, for a form opened by its address. */
  id: z.uuid().optional(),
  /** A branch, or all branches below a unit. */
  unitId: z.uuid().optional(),
  direction: z.enum(directions).optional(),
  /** `open`: the counterfoil is still out. */
  status: z.enum([...letterStatuses, 'open']).optional(),
  /** The year it was issued in. */
  year: z.number().int().min(1921).max(2200).optional(),
}

export const letterFacts = z.object({
  id: z.uuid(),
  direction: z.enum(directions),
  branch: named,
  otherSide: z.string(),
  number: z.string().nullable(),
  issuedOn: day,
  validDays: z.number().int(),
  validTo: day,
  paidThrough: z.string().nullable(),
  receivedOn: day.nullable(),
  counterfoilOn: day.nullable(),
  fileOn: day.nullable(),
  refused: z.enum(['with-cause', 'without-cause']).nullable(),
  closedOn: day.nullable(),
  /** Where he was probationary when it was issued: his probation goes on (TR-06). */
  probationarySince: day.nullable(),
  status: z.enum(letterStatuses),
})

export const letterRow = letterFacts.extend({
  person: named,
  version,
  /** Is he a member of this branch today? A letter never changes it (TR-04). */
  onRoster: z.boolean(),
  recordedBy: z.string(),
  recordedAt: z.date(),
  struck,
  may: z.object({ keep: z.boolean() }),
})

/** L20: introduction letters of the branches in reach, the newest first. */
export const listLetters = query({
  name: 'transfers.list-letters',
  access: 'see',
  input: z.object({
    ...filters,
    page: z.number().int().min(1).max(100_000).default(1),
    size: z.number().int().min(1).max(1000).default(20),
  }),
  output: z.object({ letters: z.array(letterRow), total: z.number().int() }),
  refusals: [],
})

export const exportLetters = document({
  name: 'transfers.export-letters',
  access: 'see',
  input: z.object({ ...filters, language: z.enum(['zh', 'en']).default('zh') }),
  refusals: [],
})

const entered = {
  id: z.uuid(),
  personId: z.uuid(),
  otherSide: organisationName,
  number: letterNumber.nullable(),
  issuedOn: day,
  validDays: z.number().int().min(1).max(3660),
  /** The month dues are paid up to, as the letter says (DU-21). */
  paidThrough: month.nullable(),
}
const told = z.object({ letterId: z.uuid(), version })

/** A letter goes out with a member. It moves nobody: he stays on the roster until the other side has received him (TR-04). */
export const issueLetter = command({
  name: 'transfers.issue-letter',
  access: 'keep-people',
  input: z.object(entered),
  output: told,
  refusals: [
    'transfers.unknown-person',
    'transfers.not-a-member',
    'transfers.letter-open',
    'transfers.future-day',
    'transfers.before-issued',
    'transfers.no-text-then',
  ],
})

/** A letter somebody brings. `receivedOn`: the day the branch took him in, where it has. */
export const receiveLetter = command({
  name: 'transfers.receive-letter',
  access: 'keep-people',
  input: z.object({ ...entered, branchId: z.uuid(), receivedOn: day.nullable(), fileOn: day.nullable().default(null) }),
  output: told,
  refusals: [
    'transfers.unknown-unit',
    'transfers.unknown-person',
    'transfers.letter-open',
    'transfers.future-day',
    'transfers.before-issued',
    'transfers.no-text-then',
  ],
})
