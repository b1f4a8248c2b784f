import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { answerOf } from '#regulations/answer.contract.ts'
import {
  day,
  id,
  listedOccasion,
  listedTalk,
  named,
  occasionKind,
  paging,
  talkCategory,
  year,
} from './shapes.contract.ts'
import { longestFollowUp } from './talks.rules.ts'

const filters = { branchId: id, year, personId: id.optional().describe('talks this person took part in') }
const reason = z.string().trim().min(1).max(200)

/** L13: the talks of a year, newest first; those struck out stay in their place. */
export const listTalks = query({
  name: 'talks.list-talks',
  access: 'keep-talks',
  input: z.object({ ...filters, ...paging }),
  output: z.object({ branch: named, talks: z.array(listedTalk), total: z.int() }),
  refusals: ['talks.unknown-branch'],
})

const kindOfTalk = z.enum(['committee-committee', 'committee-member', 'member-member'])
const owedState = z.enum(['due', 'due-soon', 'met', 'met-late', 'overdue', 'not-applicable', 'needs-human'])

/** HT-01: who still lacks which kind of talk this year, and why that is so. Names in the order of the roster. */
export const showCoverage = query({
  name: 'talks.show-coverage',
  access: 'keep-talks',
  input: z.object({ branchId: id, year }),
  output: z.object({
    branch: named,
    members: z.int(),
    kinds: z.array(
      z.object({
        kind: kindOfTalk,
        covered: z.int(),
        of: z.int(),
        missing: z.array(named.extend({ joined: z.boolean() })),
      }),
    ),
    answer: answerOf(
      z.object({
        state: owedState,
        dueOn: day,
        daysLeft: z.int(),
        metOn: day.nullable(),
        covered: z.int(),
        of: z.int(),
      }),
    ),
  }),
  refusals: ['talks.unknown-branch'],
})

/**
 * HT-02: what called for a talk in a year, each with the answer whether one was held. Secretary and deputy read all of them, another
 * of the committee those he told himself.
 */
export const listOccasions = query({
  name: 'talks.list-occasions',
  access: 'keep-talks',
  input: z.object({ branchId: id, year, ...paging }),
  output: z.object({
    branch: named,
    occasions: z.array(listedOccasion),
    total: z.int(),
    all: z.boolean().describe('false for whoever is told only what he recorded himself'),
  }),
  refusals: ['talks.unknown-branch'],
})

export const recordTalk = command({
  name: 'talks.record-talk',
  access: 'keep-talks',
  input: z.object({
    id,
    branchId: id,
    oneId: id,
    otherId: id,
    heldOn: day,
    category: talkCategory,
    occasionId: id.nullable().default(null).describe('what it answers to'),
    followUp: z.string().trim().min(1).max(longestFollowUp).nullable().default(null).describe('what was agreed'),
    followUpBy: day.nullable().default(null),
  }),
  output: z.object({ id, version: z.int() }),
  refusals: [
    'talks.unknown-branch',
    'talks.unknown-person',
    'talks.no-member',
    'talks.unknown-occasion',
    'talks.already-recorded',
    'talks.same-person',
    'talks.not-yet',
    'talks.follow-up-missing',
    'talks.follow-up-early',
    'talks.occasion-of-another',
    'talks.before-occasion',
    'talks.id-taken',
  ],
  unrecorded: ['followUp'], // never log talk text (branch.md 6.5)
})

/** What was agreed has been done. Said by whoever may read it: the two who spoke, secretary and deputy. */
export const completeFollowUp = command({
  name: 'talks.complete-follow-up',
  access: 'signed-in',
  input: z.object({ id, version: z.int().positive(), doneOn: day }),
  output: z.object({ id, version: z.int() }),
  refusals: [
    'talks.unknown-talk',
    'talks.changed-meanwhile',
    'talks.struck-already',
    'talks.no-follow-up',
    'talks.done-already',
    'talks.not-yet',
    'talks.done-early',
  ],
})

/** Takes back a talk that was recorded wrongly; it stays readable with the reason. */
export const strikeTalk = command({
  name: 'talks.strike-talk',
  access: 'keep-talks',
  input: z.object({ id, version: z.int().positive(), reason }),
  output: z.object({ id, version: z.int() }),
  refusals: ['talks.unknown-talk', 'talks.changed-meanwhile', 'talks.struck-already'],
})

/** HT-02: something happened that calls for a talk. The kind and the day, nothing else. */
export const recordOccasion = command({
  name: 'talks.record-occasion',
  access: 'keep-talks',
  input: z.object({ id, branchId: id, personId: id, kind: occasionKind, occurredOn: day }),
  output: z.object({ id }),
  refusals: [
    'talks.unknown-branch',
    'talks.unknown-person',
    'talks.occasion-ahead',
    'talks.occasion-known',
    'talks.id-taken',
  ],
  unrecorded: ['kind'], // what befell somebody is no matter of the log
})

export const strikeOccasion = command({
  name: 'talks.strike-occasion',
  access: 'keep-talks',
  input: z.object({ id, reason }),
  output: z.object({ id }),
  refusals: ['talks.unknown-occasion', 'talks.struck-already'],
})

/** The list as a spreadsheet, without what was agreed and without what it was about. */
export const exportTalks = document({
  name: 'talks.export-talks',
  access: 'keep-talks',
  input: z.object(filters),
  refusals: ['talks.unknown-branch'],
})

/** The talks the signed-in person took part in, newest first. */
export const myTalks = query({
  name: 'talks.my-talks',
  access: 'signed-in',
  input: z.object(paging),
  output: z.object({ talks: z.array(listedTalk), total: z.int() }),
  refusals: [],
})
