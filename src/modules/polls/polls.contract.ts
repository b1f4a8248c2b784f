import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { pollStates, questionForms } from './polls.rules.ts'

const id = z.uuid()
const day = z.iso.date()
const words = (longest: number) => z.string().trim().min(1).max(longest)
const named = z.object({ id, name: z.string() })
const version = z.int().min(1)
const form = z.enum(questionForms)
const state = z.enum(pollStates)
const changed = z.object({ id, version: z.int() })

const draft = {
  title: words(60),
  /** What the answers are for: told to whoever is asked. */
  purpose: words(200),
  closesOn: day,
  questions: z
    .array(z.object({ id, form, text: words(200), choices: z.array(z.object({ id, text: words(60) })).max(12) }))
    .min(1)
    .max(20),
}

/** Writes a poll, or writes its draft anew: until it is opened everything may change. */
export const savePoll = command({
  name: 'polls.save-poll',
  access: 'keep-gatherings',
  input: z.object({ id, unitId: id, version: version.nullable().describe('null for a new one'), ...draft }),
  output: changed,
  refusals: [
    'polls.unknown-unit',
    'polls.unknown-poll',
    'polls.id-taken',
    'polls.no-draft',
    'polls.changed-since',
    'polls.unfit-question',
    'polls.closes-in-the-past',
  ],
})

const step = { access: 'keep-gatherings', input: z.object({ id, version }), output: changed } as const
const stepRefusals = ['polls.unknown-poll', 'polls.changed-since'] as const

/** From here on it can be answered and no longer changed. */
export const openPoll = command({
  name: 'polls.open-poll',
  ...step,
  refusals: [...stepRefusals, 'polls.no-draft', 'polls.closes-in-the-past'],
})

/**
 * One's own answers, once and for good: they are added to totals and can be found by nobody, so nobody can take them back. They do
 * not enter the record chain.
 */
export const answerPoll = command({
  name: 'polls.answer-poll',
  access: 'signed-in',
  input: z.object({
    id,
    answers: z
      .array(
        z.object({
          questionId: id,
          choiceIds: z.array(id).max(12).default([]),
          words: words(300).nullable().default(null),
        }),
      )
      .max(20),
  }),
  output: z.object({ id }),
  unrecorded: ['answers'],
  refusals: [
    'polls.unknown-poll',
    'polls.not-open',
    'polls.answered-already',
    'polls.nothing-answered',
    'polls.unfit-answer',
  ],
})

/** What was answered on paper, counted by hand: entered once, before the close. */
export const addPaper = command({
  name: 'polls.add-paper',
  access: 'keep-gatherings',
  input: z.object({
    id,
    version,
    sheets: z.int().min(1).max(2000),
    counted: z
      .array(
        z.object({
          questionId: id,
          answered: z.int().min(0).max(2000),
          tallies: z.array(z.object({ choiceId: id, count: z.int().min(0).max(2000) })).max(12),
          words: z.array(words(300)).max(200).default([]),
        }),
      )
      .max(20),
  }),
  output: changed,
  unrecorded: ['counted'],
  refusals: [...stepRefusals, 'polls.not-open', 'polls.paper-added', 'polls.unfit-count', 'polls.more-than-asked'],
})

/** Ends the answering; from here on there are totals. With few answers the closer must have been warned. */
export const closePoll = command({
  name: 'polls.close-poll',
  ...step,
  input: step.input.extend({ despiteFew: z.boolean().default(false) }),
  refusals: [...stepRefusals, 'polls.not-open', 'polls.few-answers'],
})

/** Lets everybody who was asked read the totals. */
export const publishPoll = command({
  name: 'polls.publish-poll',
  ...step,
  input: step.input.extend({ despiteFew: z.boolean().default(false) }),
  refusals: [...stepRefusals, 'polls.not-closed', 'polls.few-answers'],
})

/** Ends it without a result: nothing answered is shown to anybody, ever. */
export const withdrawPoll = command({
  name: 'polls.withdraw-poll',
  ...step,
  input: step.input.extend({ reason: words(200) }),
  refusals: [...stepRefusals, 'polls.withdrawn-already', 'polls.published-already'],
})

const listed = z.object({
  id,
  title: z.string(),
  unit: named,
  state,
  closesOn: day,
  asked: z.int(),
  tookPart: z.int().nullable().describe('null where the asker does not keep it'),
})

/** The polls one keeps, newest first. */
export const listPolls = query({
  name: 'polls.list-polls',
  access: 'keep-gatherings',
  input: z.object({
    branchId: id,
    state: state.optional(),
    page: z.int().min(1).default(1),
    size: z.int().min(1).max(100).default(30),
  }),
  output: z.object({ polls: z.array(listed), total: z.int() }),
  refusals: ['polls.unknown-unit'],
})

/** Those one is asked in now, and those whose totals one may read. */
export const myPolls = query({
  name: 'polls.my-polls',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ polls: z.array(listed.omit({ tookPart: true, asked: true }).extend({ answered: z.boolean() })) }),
  refusals: [],
})

/** One poll: its questions; how many took part for whoever keeps it; totals once it is closed, for those asked once published. */
export const showPoll = query({
  name: 'polls.show-poll',
  access: 'signed-in',
  input: z.object({ id }),
  output: listed.extend({
    purpose: z.string(),
    version: z.int(),
    onPaper: z.int(),
    answered: z.boolean(),
    withdrawnReason: z.string().nullable(),
    questions: z.array(
      z.object({
        id,
        form,
        text: z.string(),
        answered: z.int().nullable(),
        choices: z.array(z.object({ id, text: z.string(), tally: z.int().nullable() })),
        /** Null where they are not shown: before the close, or with few answers. */
        words: z.array(z.string()).nullable(),
      }),
    ),
    may: z.object({
      answer: z.boolean(),
      amend: z.boolean(),
      open: z.boolean(),
      addPaper: z.boolean(),
      close: z.boolean(),
      publish: z.boolean(),
      withdraw: z.boolean(),
      export: z.boolean(),
    }),
  }),
  refusals: ['polls.unknown-poll'],
})

/** The totals of a closed poll as a workbook. */
export const exportPoll = document({
  name: 'polls.export-poll',
  access: 'keep-gatherings',
  input: z.object({ id }),
  refusals: ['polls.unknown-poll', 'polls.not-closed'],
})
