import { z } from 'zod'
import { count, day } from '../given.contract.ts'
import { stepNames } from './step.rules.ts'

const tables = z
  .array(z.strictObject({ year: z.int(), off: z.array(z.tuple([day, day])), worked: z.array(day) }))
  .optional()
  .describe('working-day tables by year; the shipped ones are used when left out')

const sponsors = z.strictObject({
  persons: z
    .array(
      z.strictObject({
        standing: z.enum(['applicant', 'activist', 'prospective', 'probationary', 'full', 'none']),
        rightsSuspended: z.boolean().optional().describe('under Party probation, or suspended otherwise'),
      }),
    )
    .max(20),
})

const stepDay = z.strictObject({ step: z.enum(stepNames), on: day })
const months = z.int().min(0).max(120)
const asked = (what: string) => day.nullish().describe(`${what}; null: not done, left out: not asked about`)

export const recruitingGiven = {
  'recruiting-steps': z.strictObject({
    done: z.array(stepDay).max(500).describe('each step with its day; reviews may stand more than once'),
    targets: z.array(stepDay).max(100).optional().describe('days the branch set itself'),
    birthOn: day.nullish(),
    noticeFrom: day.nullish().describe('first day of the public notice before the listing'),
    extensionMonths: months.optional(),
    contacts: count.optional(),
    introducers: count.optional(),
    tables,
  }),
  'applicant-age': z.strictObject({
    birthOn: day,
    appliedOn: day,
    place: z.enum(['work', 'study', 'residence']).optional(),
    worksOrStudies: z.boolean().optional(),
  }),
  'applicant-talk': z.strictObject({ receivedOn: day, talkedOn: day.nullish() }),
  'cultivation-contacts': sponsors,
  'cultivation-reviews': z.strictObject({
    activistOn: day.describe('of the first decision; the clock never restarts'),
    reviews: z.array(day).max(200),
    appliedOn: day.nullish(),
  }),
  'prospective-listing': z.strictObject({
    activistOn: day,
    wantedOn: day,
    reviews: z.array(day).max(200).optional(),
    cameOn: day.nullish().describe('from another unit during cultivation'),
    fileComplete: z.boolean().optional(),
    committeeOn: asked('the committee discussed it'),
    superiorOn: asked('the superior committee agreed or recorded'),
    noticeFrom: asked('posting day of the notice'),
    tables,
  }),
  'public-notice': z.strictObject({
    postedOn: day,
    lastDay: day.nullish().describe('left out while it stands'),
    stage: z.enum(['listing', 'admission', 'conversion']).optional(),
    tables,
  }),
  introducers: sponsors,
  'short-training': z.strictObject({ days: count, hours: count, exception: z.boolean().optional() }),
  'leaving-soon': z.strictObject({ preReviewOn: day, leavesOn: day }),
  'admission-assembly': z.strictObject({ preReviewOn: day, assemblyOn: day.nullish() }),
  'admission-approval': z.strictObject({
    assemblyOn: day,
    receivedOn: day.nullish(),
    talkedOn: asked('the talk of the superior committee'),
    approvedOn: day.nullish(),
    specialCase: z.boolean().optional(),
  }),
  'approving-body': z.strictObject({
    body: z.enum(['committee', 'general-branch', 'branch']),
    authorised: z.boolean().optional(),
    caseByCase: z.boolean().optional(),
  }),
  oath: z.strictObject({ approvedOn: day, oathOn: day.nullish() }),
  probation: z.strictObject({
    admittedOn: day.describe('day of the assembly'),
    approvedOn: day.nullish(),
    oathOn: day.nullish(),
    extensionMonths: months.optional(),
  }),
  'probation-extension': z.strictObject({
    probationEndsOn: day,
    months,
    earlierExtensions: count.optional(),
    resolvedOn: day.nullish(),
  }),
  conversion: z.strictObject({
    probationEndsOn: day.describe('with its extension, if there was one'),
    requestedOn: day.nullish(),
    votedOn: day.nullish(),
    putOff: z.boolean().optional(),
  }),
  'conversion-approval': z.strictObject({ conversionOn: day, approvedOn: day.nullish() }),
  'member-file': z.strictObject({
    convertedOn: day,
    papers: z.array(
      z.enum(['admission-form', 'application-letter', 'political-review', 'conversion-request', 'cultivation-papers']),
    ),
    personnelFile: z.boolean(),
  }),
  'yearly-quota': z.strictObject({ year: z.int(), quota: count.nullable(), admitted: count, ready: count.optional() }),
}
