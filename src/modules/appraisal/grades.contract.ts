import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import {
  day,
  grade,
  gradesAnswer,
  id,
  localPack,
  named,
  sheets,
  totals,
  version,
  yearRefusals,
} from './shapes.contract.ts'

const changed = z.object({ id, version })
/** Of a grade, or of the totals where they are there. */
export const correction = z.object({
  before: grade.nullable(),
  after: grade.nullable(),
  totals: z.object({ before: totals.nullable(), after: totals }).nullable(),
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
