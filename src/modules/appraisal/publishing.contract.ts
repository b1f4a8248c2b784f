import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day, grade, id, reason, sheets, totals, version, words, yearRefusals } from './shapes.contract.ts'

const changed = z.object({ id, version })

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

/** Totals that were counted or typed wrongly, with the reason; what they were stays. A grade does not follow them by itself (DA-06). */
export const correctTotals = command({
  name: 'appraisal.correct-totals',
  access: 'keep-appraisal',
  input: z.object({
    lifeYearId: id,
    version,
    sheets: sheets.nullable().default(null).describe('null: as they were'),
    members: z.array(z.object({ memberId: id, totals })).max(500),
    reason,
  }),
  output: changed,
  refusals: [
    ...yearRefusals,
    'appraisal.not-published',
    'appraisal.no-member',
    'appraisal.probationary-graded',
    'appraisal.no-sheets',
    'appraisal.sheets-misfit',
    'appraisal.totals-misfit',
    'appraisal.not-on-scale',
    'appraisal.nothing-changed',
  ],
})

/** That the report went up; again when something was corrected since. */
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
    'appraisal.before-correction',
  ],
})
