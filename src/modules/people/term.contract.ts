import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { committeeDuty, day, named, reason } from './people.contract.ts'
import { reportJudged, standingJudged, termJudged, vacancyJudged } from './term-judgement.contract.ts'

export const committeeRole = z.enum(['secretary', 'deputy-secretary', 'committee-member'])

const reference = z.string().trim().min(1).max(120).nullable()

/** What is on paper about a term and may be put differently as things go on. */
const paper = {
  /** Elected to the committee, secretary and deputies included. */
  seats: z.number().int().min(1).max(15).nullable(),
  /** A village or community branch, whose term is longer (CM-03). */
  community: z.boolean(),
  /** The letter of the higher organisation that the term is about to end (CM-05). */
  remindedOn: day.nullable(),
  nextElectionOn: day.nullable(),
  /** Its consent to an election before or after the end of the term (CM-04). */
  putOffReference: reference,
  /** The members were put on record with it (CM-07). */
  recordedOn: day.nullable(),
  recordReference: reference,
  /** Its approval of secretary and deputy was asked for, and given (CM-07). */
  submittedOn: day.nullable(),
  approvedOn: day.nullable(),
  approvalReference: reference,
}

const seatedBy = z.enum(['election', 'by-election', 'appointment', 'earlier-election'])

export const term = z.object({
  /** Null where nobody recorded the term: it follows from the day its officers were elected. */
  id: z.uuid().nullable(),
  version: z.number().int().nullable(),
  electedOn: day,
  /** The election that ended it; null for the one that runs. */
  nextOn: day.nullable(),
  ...paper,
  officers: z.array(
    z.object({
      officeId: z.uuid(),
      person: named,
      role: committeeRole,
      duty: committeeDuty.nullable(),
      by: seatedBy,
      electedOn: day.nullable(),
      fromOn: day,
      untilOn: day.nullable(),
      reference: z.string().nullable(),
      /** Of a secretary: whether he had the standing one generally has (BR-08). */
      standing: standingJudged.nullable(),
    }),
  ),
  /** Persons who sit today, and the seats that stand empty; of the term that runs. */
  seated: z.number().int().nullable(),
  vacancies: z.array(z.object({ office: committeeRole, since: day, judged: vacancyJudged })),
  judged: termJudged,
  report: reportJudged,
  may: z.object({ amend: z.boolean(), strike: z.boolean() }),
})

/** The terms of a branch's committee, newest first, each with who sat in it, its days, its papers and how they are judged. */
export const listTerms = query({
  name: 'people.list-terms',
  access: 'see',
  input: z.object({ branchId: z.uuid() }),
  output: z.object({
    branch: named,
    on: day,
    terms: z.array(term),
    /** Recorded by mistake and struck out. */
    struck: z.array(
      z.object({ id: z.uuid(), electedOn: day, reason: z.string(), struckBy: z.string(), struckAt: z.date() }),
    ),
    /** How large a committee may be follows from them (CM-01, CM-02). */
    members: z.object({ full: z.number().int(), probationary: z.number().int() }),
    may: z.object({ record: z.boolean() }),
  }),
  refusals: ['people.unknown-unit'],
})

/** Records that a committee was elected: a term begins. */
export const recordTerm = command({
  name: 'people.record-term',
  access: 'administer',
  input: z.object({
    id: z.uuid(),
    branchId: z.uuid(),
    electedOn: day,
    seats: paper.seats.default(null),
    community: z.boolean().default(false),
  }),
  output: z.object({ termId: z.uuid() }),
  refusals: ['people.unknown-unit', 'people.not-yet', 'people.term-known'],
})

/** Puts on paper what happened in the course of a term, or is planned; what is left out stays as it is. */
export const amendTerm = command({
  name: 'people.amend-term',
  access: 'administer',
  input: z.object({
    termId: z.uuid(),
    /** Of the row the caller saw. */
    version: z.number().int().min(1),
    ...z.object(paper).partial().shape,
  }),
  output: z.object({ termId: z.uuid(), version: z.number().int() }),
  refusals: [
    'people.unknown-term',
    'people.changed-meanwhile',
    'people.not-yet',
    'people.before-the-election',
    'people.approved-before-asked',
    'people.reference-without-day',
    'people.term-over',
    'people.election-passed',
    'people.election-out-of-range',
    'people.election-needs-consent',
  ],
})

/** Strikes out a term recorded by mistake. What it said stays readable, and why. */
export const strikeTerm = command({
  name: 'people.strike-term',
  access: 'administer',
  input: z.object({ termId: z.uuid(), version: z.number().int().min(1), reason }),
  output: z.object({ termId: z.uuid() }),
  refusals: ['people.unknown-term', 'people.changed-meanwhile', 'people.term-has-officers'],
})

/** Ledger L03, the committee register, as a spreadsheet: every term and who sat in it. */
export const exportTerms = document({
  name: 'people.export-terms',
  access: 'see',
  input: z.object({ branchId: z.uuid(), language: z.enum(['zh', 'en']).default('zh') }),
  refusals: ['people.unknown-unit'],
})
