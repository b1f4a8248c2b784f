import { z } from 'zod'
import { isDay } from '#core/day.ts'
import { isPeriod } from './period.rules.ts'
import type { GivenOf, QuestionName } from './questions.rules.ts'

/** A calendar day as `YYYY-MM-DD`. */
export const day = z.string().refine(isDay, 'not a day YYYY-MM-DD').meta({ format: 'date' })
export const period = z.string().refine(isPeriod, 'not a period such as 2026-11, 2026Q4 or 2026')

const count = z.int().min(0).max(1_000_000)
const span = { from: day, until: day.nullish() }
const unitKind = z.enum(['branch', 'group'])
const cadenceRule = z.enum(['MT-01', 'MT-02', 'MT-03', 'MT-04', 'TP-01'])

const excusal = z.strictObject({
  reason: z
    .enum(['a', 'b', 'c', 'd', 'e', 'f', 'other'])
    .describe('ground of VT-03; other: leave, night shift, travel'),
  superiorConsent: z.boolean(),
  assemblyResolution: z.boolean(),
})

const attendance = {
  voters: count.describe('full members with their rights, before anybody is excused'),
  exclusions: z.array(excusal).max(10_000).optional(),
  present: count.describe('signed in at this one meeting'),
  presentWithoutVote: count.optional().describe('of them probationary members and guests'),
}

const votes = { inFavour: count, against: count, abstain: count, sittings: count.optional() }

const gathering = z.strictObject({
  id: z.string(),
  heldOn: day,
  closed: z.boolean().describe('closed by recorder and chair'),
  ownSection: z.boolean().describe('this purpose has its own section of the minutes'),
  moved: z.strictObject({ from: day.nullish(), reason: z.string().nullable() }).nullish(),
})

const unit = { kind: unitKind, ...span }

/** What each question is told, described for whoever asks from outside. The rules themselves trust what they get. */
export const givenOf = {
  'applicable-text': z.strictObject({ family: z.string(), events: z.array(day).min(1).max(100) }),
  'branch-size': z.strictObject({ fullMembers: count, probationaryMembers: count.optional(), seats: count.optional() }),
  'business-day': z.strictObject({
    startedAt: z.iso.datetime({ offset: true }),
    endedAt: z.iso.datetime({ offset: true }).nullish(),
  }),
  'cadence-roundup': z.strictObject({
    rule: cadenceRule,
    period,
    units: z.array(
      z.strictObject({ name: z.string(), ...unit, fullMembers: count.optional(), gatherings: z.array(gathering) }),
    ),
  }),
  'committee-decision': z.strictObject({ members: count, present: count, ...votes }),
  'dated-step': z.strictObject({
    actual: day.nullable(),
    earliest: day.nullish(),
    latest: day.nullish(),
    target: day.nullish(),
  }),
  excusal,
  'meeting-cadence': z.strictObject({
    rule: cadenceRule,
    period,
    unit: z.strictObject(unit),
    fullMembers: count.optional(),
    gatherings: z.array(gathering),
  }),
  'month-deadline': z.strictObject({ from: day, months: z.int().min(-1200).max(1200), doneOn: day.nullish() }),
  'ordinary-decision': z.strictObject({
    ...attendance,
    ...votes,
    important: z.boolean().optional(),
    urgent: z.boolean().optional(),
  }),
  'ordinary-outlook': z.strictObject(attendance),
  'threshold-word': z.strictObject({
    word: z.enum(['以上', '以下', '以内', '不少于', '不超过', '超过', '过', '不足', '不满']),
    count: z.number(),
    limit: z.number(),
  }),
  voter: z.strictObject({
    branch: z.string(),
    memberships: z.array(z.strictObject({ branch: z.string(), ...span })),
    standings: z.array(
      z.strictObject({ kind: z.enum(['applicant', 'activist', 'prospective', 'probationary', 'full']), ...span }),
    ),
    suspensions: z.array(z.strictObject(span)).optional(),
  }),
  'working-days': z.strictObject({
    from: day,
    days: z.int().min(1).max(1000),
    tables: z
      .array(z.strictObject({ year: z.int(), off: z.array(z.tuple([day, day])), worked: z.array(day) }))
      .optional(),
  }),
} satisfies { [N in QuestionName]: z.ZodType<GivenOf<N>> }
