import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import {
  day,
  grade,
  gradesAnswer,
  id,
  localPack,
  named,
  reason,
  sheets,
  totals,
  version,
  words,
  yearRefusals,
} from './shapes.contract.ts'

const changed = z.object({ id, version })
export const correction = z.object({
  before: grade.nullable(),
  after: grade.nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.date(),
})

export const assessedMember = z.object({
  person: named,
  group: z.string().nullable(),
  standing: z.enum(['full', 'probationary']),
  papers: z.object({
    checkListOn: day.nullable(),
    selfAppraisalOn: day.nullable(),
    ownLines: z.int(),
    ownDone: z.int(),
  }),
  totals: totals.nullable(),
  grade: grade.nullable(),
  corrections: z.array(correction),
})

/** L12: the members of the day the ballot was taken, in the order of the roster, with totals and grade. For who keeps it only. */
export const listMembers = query({
  name: 'appraisal.list-members',
  access: 'keep-appraisal',
  input: z.object({ lifeYearId: id }),
  output: z.object({
    asOf: day,
    members: z.array(assessedMember),
    answer: gradesAnswer,
    fromCounts: z.boolean().describe('every grade is just what was ticked most often (DA-06)'),
    local: z.array(localPack).describe('the packs the branch is judged by'),
  }),
  refusals: ['appraisal.unknown-year'],
})

/** The ballot's sheets and, member by member, how often each grade was ticked. Paper says who ticked: the house never knows. */
export const recordBallot = command({
  name: 'appraisal.record-ballot',
  access: 'keep-appraisal',
  input: z.object({
    lifeYearId: id,
    version,
    sheets,
    members: z.array(z.object({ memberId: id, totals })).max(500),
  }),
  output: changed,
  refusals: [
    ...yearRefusals,
    'appraisal.other-part',
    'appraisal.published-already',
    'appraisal.no-ballot',
    'appraisal.no-member',
    'appraisal.probationary-graded',
    'appraisal.sheets-misfit',
    'appraisal.totals-misfit',
    'appraisal.not-on-scale',
  ],
})

/** What committee or assembly decided of members; null takes a grade back. */
export const setGrades = command({
  name: 'appraisal.set-grades',
  access: 'keep-appraisal',
  input: z.object({
    lifeYearId: id,
    version,
    grades: z
      .array(z.object({ memberId: id, grade: grade.nullable() }))
      .min(1)
      .max(500),
  }),
  output: changed,
  refusals: [
    ...yearRefusals,
    'appraisal.other-part',
    'appraisal.published-already',
    'appraisal.no-ballot',
    'appraisal.no-member',
    'appraisal.probationary-graded',
    'appraisal.not-on-scale',
  ],
})

/** The grades are made known: each reads his own, the branch reads who is praised. */
export const publishGrades = command({
  name: 'appraisal.publish-grades',
  access: 'keep-appraisal',
  input: z.object({
    lifeYearId: id,
    version,
    publishedOn: day,
    consent: words(60).nullable().default(null).describe('reference of the superior’s consent to more than the share'),
    leftUngraded: z.int().min(0).max(500).default(0).describe('full members who get no grade this year'),
  }),
  output: changed,
  refusals: [
    ...yearRefusals,
    'appraisal.other-part',
    'appraisal.published-already',
    'appraisal.not-yet',
    'appraisal.steps-open',
    'appraisal.before-opinion',
    'appraisal.ungraded',
    'appraisal.over-share',
    'appraisal.probationary-graded',
  ],
})

/** Afterwards a grade changes with a reason and the former one stays to be read. */
export const correctGrade = command({
  name: 'appraisal.correct-grade',
  access: 'keep-appraisal',
  input: z.object({
    lifeYearId: id,
    version,
    memberId: id,
    grade,
    reason,
    consent: words(60).nullable().default(null),
  }),
  output: changed,
  refusals: [
    ...yearRefusals,
    'appraisal.not-published',
    'appraisal.no-member',
    'appraisal.nothing-changed',
    'appraisal.probationary-graded',
    'appraisal.over-share',
    'appraisal.not-on-scale',
  ],
})

export const recordReport = command({
  name: 'appraisal.record-report',
  access: 'keep-appraisal',
  input: z.object({ lifeYearId: id, number: words(60), reportedOn: day }),
  output: z.object({ id }),
  refusals: [
    'appraisal.unknown-year',
    'appraisal.not-published',
    'appraisal.reported-already',
    'appraisal.not-yet',
    'appraisal.before-publication',
  ],
})
