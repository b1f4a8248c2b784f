import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import {
  day,
  heldGathering,
  id,
  named,
  reason,
  scale,
  stepKind,
  stepPlace,
  version,
  words,
  year,
} from './shapes.contract.ts'
import { shownYear } from './shown-year.contract.ts'

/** L11, L12: the organisational life and the appraisal of a branch in a year; null where the year was not opened. */
export const showYear = query({
  name: 'appraisal.show-year',
  access: 'see-branch',
  input: z.object({ branchId: id, year }),
  output: z.object({
    branch: named.extend({ demo: z.boolean() }),
    year,
    opened: shownYear.nullable(),
    gatherings: z
      .array(heldGathering.extend({ kinds: z.array(z.string()) }))
      .describe('what a step may have been held at'),
    dueOn: day.describe('OL-01, DA-01: the last day for the year, as the branch’s packs have it'),
    nextGathering: heldGathering.nullable().describe('the next of branch or committee, convened and not over'),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['appraisal.unknown-branch'],
})

const parts = { hasLife: z.boolean(), hasAppraisal: z.boolean(), scale }

export const openYear = command({
  name: 'appraisal.open-year',
  access: 'keep-appraisal',
  input: z.object({ id, branchId: id, year, ...parts }),
  output: z.object({ id, version }),
  refusals: [
    'appraisal.unknown-branch',
    'appraisal.no-part',
    'appraisal.year-ahead',
    'appraisal.opened-already',
    'appraisal.id-taken',
  ],
})

/** Which of the two the year holds, and how many grades there are; while nothing of what would go is recorded. */
export const amendYear = command({
  name: 'appraisal.amend-year',
  access: 'keep-appraisal',
  input: z.object({ lifeYearId: id, version, ...parts }),
  output: z.object({ id, version }),
  refusals: [
    'appraisal.unknown-year',
    'appraisal.changed-meanwhile',
    'appraisal.no-part',
    'appraisal.part-in-use',
    'appraisal.not-on-scale',
  ],
})

export const recordStep = command({
  name: 'appraisal.record-step',
  access: 'keep-appraisal',
  input: z.object({
    id,
    lifeYearId: id,
    kind: stepKind,
    takenOn: day,
    words: words(500)
      .nullable()
      .default(null)
      .describe('theme, what opinions came to, opinion on the whole; nobody’s name'),
    sources: z.int().min(1).max(10_000).nullable().default(null).describe('from how many people or units'),
    place: stepPlace.nullable().default(null),
    gatheringIds: z.array(id).max(12).default([]),
  }),
  output: z.object({ id }),
  refusals: [
    'appraisal.unknown-year',
    'appraisal.other-part',
    'appraisal.not-yet',
    'appraisal.too-early',
    'appraisal.words-missing',
    'appraisal.sources-missing',
    'appraisal.place-missing',
    'appraisal.gathering-missing',
    'appraisal.ballot-in-group',
    'appraisal.before-gathering',
    'appraisal.unknown-gathering',
    'appraisal.step-taken',
    'appraisal.id-taken',
  ],
  unrecorded: ['words'],
})

/** Takes back a step that was recorded wrongly; it stays readable with the reason. */
export const strikeStep = command({
  name: 'appraisal.strike-step',
  access: 'keep-appraisal',
  input: z.object({ id, reason }),
  output: z.object({ id }),
  refusals: ['appraisal.unknown-step', 'appraisal.struck-already', 'appraisal.published-already'],
})

/** That members keep a check list, handed in their self-appraisal, and how far their own lists are: dates and numbers. */
export const recordPapers = command({
  name: 'appraisal.record-papers',
  access: 'keep-appraisal',
  input: z.object({
    lifeYearId: id,
    marks: z
      .array(
        z.object({
          memberId: id,
          checkListOn: day.nullable(),
          selfAppraisalOn: day.nullable(),
          ownLines: z.int().min(0).max(99),
          ownDone: z.int().min(0).max(99),
        }),
      )
      .min(1)
      .max(500),
  }),
  output: z.object({ id }),
  refusals: ['appraisal.unknown-year', 'appraisal.no-member', 'appraisal.not-yet', 'appraisal.own-done-misfit'],
})
