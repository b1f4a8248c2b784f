import { z } from 'zod'
import { standingKinds } from '#modules/people/people.contract.ts'
import { answerOf, instrumentId } from '#regulations/answer.contract.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { stepNames } from '#regulations/recruiting/step.rules.ts'
import { sponsorKinds, stepKinds } from './course-rows.rules.ts'
import { courseStates } from './judged.rules.ts'

export const day = z.iso.date()
export const id = z.uuid()
export const named = z.object({ id, name: z.string() })
export const standingKind = z.enum(standingKinds)
export const stepName = z.enum(stepNames)
export const stepKind = z.enum(stepKinds)
export const sponsorKind = z.enum(sponsorKinds)
export const stage = z.literal([1, 2, 3, 4, 5])
/** As `ask` takes it. */
const localPack: z.ZodType<LocalPack> = localPackFile
export const reason = z.string().trim().min(1).max(200)

/** Taken back: by whom, when and why. */
const struck = z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable()

export const courseStep = z.object({
  number: z.int(),
  step: stepName,
  stage,
  state: z.enum(courseStates),
  actual: day.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  target: day.nullable(),
  actor: z.enum([
    'applicant',
    'branch',
    'branch-committee',
    'assembly',
    'contact',
    'superior-committee',
    'organisation-department',
    'prospective-member',
    'probationary-member',
  ]),
  check: z.enum(['hard', 'warning', 'manual', 'order', 'count', 'checklist']),
  paper: z.enum([
    'application-letter',
    'talk-record',
    'minutes',
    'record-form',
    'register',
    'review-form',
    'minutes-and-notice',
    'reply',
    'political-review-report',
    'certificate',
    'pre-review-result',
    'admission-form',
    'resolution',
    'note-on-form',
    'list',
    'roster',
    'activity-record',
    'conversion-request',
    'index',
  ]),
  rule: z.string(),
  instrument: instrumentId.nullable(),
  article: z.string(),
})

/** Where a person is found: his branch by Party relation or by his crew. */
export const whose = z.object({
  person: named.extend({ demo: z.boolean() }),
  branch: named,
  group: z.string().nullable(),
  crew: z.string().nullable(),
  post: z.string().nullable(),
  kind: standingKind.nullable().describe('standing of today'),
})

export const sponsorShown = z.object({
  id,
  kind: sponsorKind,
  person: named,
  fromOn: day,
  untilOn: day.nullable(),
  struck,
})

/** What is recorded of a course and how it stands. */
export const course = whose.extend({
  openedOn: day.describe('first kept here: what was due before is not judged'),
  inDevelopment: z.boolean(),
  stage,
  steps: z.array(courseStep).readonly(),
  next: z.array(stepName).readonly(),
  answer: answerOf(z.object({ validUntil: day.nullable() })),
  /** The facts it is judged from. */
  birthOn: day.nullable(),
  standings: z.array(z.object({ kind: standingKind, fromOn: day, untilOn: day.nullable(), fromPrecision: z.string() })),
  recorded: z.array(
    z.object({
      id,
      kind: stepKind,
      onDay: day,
      months: z.int().nullable(),
      reference: z.string().nullable(),
      recordedBy: z.string(),
      recordedAt: z.date(),
      struck,
    }),
  ),
  sponsors: z.array(sponsorShown),
  targets: z.array(z.object({ kind: z.string(), onDay: day })),
  tables: z
    .array(z.object({ year: z.int(), off: z.array(z.tuple([day, day])), worked: z.array(day) }))
    .describe('years of working days loaded here, beside those shipped'),
  local: z.array(localPack).describe('the packs the branch is judged by'),
})
