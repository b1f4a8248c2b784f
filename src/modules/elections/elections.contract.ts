import { z } from 'zod'
import { document, query } from '#core/operation.ts'
import { election } from './shown.contract.ts'
import { day, id, named } from './terms.contract.ts'
import { electionKinds } from './terms.rules.ts'

const filters = {
  /** A branch, or all branches below a unit. */
  unitId: z.uuid().optional(),
  kind: z.enum(electionKinds).optional(),
  state: z.enum(['open', 'closed', 'dropped']).optional(),
  /** The year it was opened in. */
  year: z.number().int().min(1921).max(2200).optional(),
}

export const electionRow = z.object({
  id,
  branch: named,
  kind: z.enum(electionKinds),
  seats: z.int(),
  reason: z.string(),
  plannedOn: day.nullable(),
  openedOn: day,
  state: z.enum(['open', 'closed', 'dropped']),
  /** How far it has come: the meeting of its newest round, and who is elected by confirmed counts. */
  polledOn: day.nullable(),
  frozen: z.boolean(),
  settled: z.boolean(),
  elected: z.array(z.string()),
})

/** The elections of the branches in reach, the newest first. */
export const listElections = query({
  name: 'elections.list-elections',
  access: 'see',
  input: z.object({
    ...filters,
    page: z.number().int().min(1).max(100_000).default(1),
    size: z.number().int().min(1).max(200).default(20),
  }),
  output: z.object({ elections: z.array(electionRow), total: z.int() }),
  refusals: [],
})

/** One case: its path, roll, candidates, rounds, result and papers. */
export const showElection = query({
  name: 'elections.show-election',
  access: 'see',
  input: z.object({ electionId: id }),
  output: election,
  refusals: ['elections.unknown-election'],
})

/** The meetings of the branch at which the electors of this case can vote, the newest first. */
export const listMeetings = query({
  name: 'elections.list-meetings',
  access: 'see',
  input: z.object({ electionId: id }),
  output: z.object({
    meetings: z.array(
      /** Who should attend and who is there, of the electors. */
      z.object({ id, title: z.string(), heldOn: day, n: z.int(), p: z.int() }),
    ),
  }),
  refusals: ['elections.unknown-election'],
})

export const exportElections = document({
  name: 'elections.export-elections',
  access: 'see',
  input: z.object({ ...filters, language: z.enum(['zh', 'en']).default('zh') }),
  refusals: [],
})

export const papers = [
  'request',
  'roll',
  'ballot',
  'issue-sheet',
  'count-report',
  'report',
  'handover',
  'file',
] as const

/** One paper of the case as PDF; `file` is all of them in one (L22). */
export const printPaper = document({
  name: 'elections.print-paper',
  access: 'see',
  input: z.object({ electionId: id, paper: z.enum(papers), round: z.int().min(1).optional() }),
  refusals: ['elections.unknown-election', 'elections.paper-not-yet'],
})

/** Request and report of results as Word, in the official layout. */
export const printLetterDocx = document({
  name: 'elections.print-letter-docx',
  access: 'see',
  input: z.object({ electionId: id, paper: z.enum(['request', 'report']) }),
  refusals: ['elections.unknown-election', 'elections.paper-not-yet'],
})
