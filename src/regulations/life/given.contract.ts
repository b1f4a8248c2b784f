import { z } from 'zod'
import { count, day, period, span } from '../given.contract.ts'
import { grades } from './appraisal-grades.rules.ts'

const year = z
  .string()
  .regex(/^\d{4}$/)
  .describe('such as 2026')
const taken = day.nullish()

export const lifeGiven = {
  'appraisal-grades': z.strictObject({
    fullMembers: count,
    graded: z
      .strictObject({
        excellent: count.optional(),
        qualified: count.optional(),
        'basically-qualified': count.optional(),
        unqualified: count.optional(),
      })
      .describe('members of each grade, proposed or decided'),
    probationaryGraded: count.optional().describe('probationary members given a grade: there must be none'),
  }),
  'appraisal-result': z.strictObject({
    standing: z.enum(['full', 'probationary']),
    grade: z.enum(grades).nullable(),
  }),
  'appraisal-steps': z.strictObject({
    steps: z
      .strictObject({ 'self-appraisal': taken, 'mutual-appraisal': taken, ballot: taken, opinion: taken })
      .describe('the day on which each step was taken'),
    appraisedIn: z.enum(['assembly', 'group']).optional(),
    ballotIn: z.enum(['assembly', 'group']).optional(),
  }),
  'birthdays-kept': z.strictObject({
    period: period.describe('a month, or a quarter where few members keep them quarterly'),
    birthdays: count.describe('members whose political birthday falls into it'),
    gatherings: z.array(z.strictObject({ id: z.string(), heldOn: day, closed: z.boolean() })),
  }),
  'concentrated-training': z.strictObject({
    occasion: z.enum(['new-secretary', 'probation', 'first-year']),
    from: day.describe('of taking office, of the assembly that admitted, of conversion'),
    until: day.nullish().describe('last day of probation where it is not a year from admission'),
    endedOn: day.nullish().describe('office or membership ended before the training was due'),
    trainings: z.array(day),
  }),
  'heart-to-heart-talks': z.strictObject({
    year,
    people: z.array(
      z.strictObject({
        name: z.string(),
        onCommittee: z.boolean(),
        from: day.optional(),
        until: day.nullish().describe('the first day he was gone: owed no talk, but one held with him counts'),
      }),
    ),
    talks: z.array(z.strictObject({ heldOn: day, between: z.tuple([z.string(), z.string()]) })),
  }),
  'learning-hours': z.strictObject({
    year,
    role: z.enum(['member', 'committee']).describe('committee: secretary and committee members'),
    ...span,
    sessions: z.array(
      z.strictObject({
        session: z.string().describe('one name for one session, however often it was given'),
        heldOn: day,
        length: z.union([z.strictObject({ minutes: z.int().min(1).max(1440) }), z.enum(['half-day', 'day'])]),
        concentrated: z.boolean().optional(),
      }),
    ),
  }),
  'organisational-life-steps': z.strictObject({
    steps: z
      .strictObject({
        theme: taken,
        study: taken,
        talks: taken,
        opinions: taken,
        criticism: taken,
        'rectification-list': taken,
        'follow-up': taken,
      })
      .describe('the day on which each step was taken'),
  }),
  'political-birthday': z.strictObject({ admittedOn: day, year, branchMembers: count }),
  'targeted-talk': z.strictObject({
    occasion: z.enum(['bereavement', 'hardship', 'health', 'discipline', 'complaint', 'other']),
    occurredOn: day,
    heldOn: day.nullable(),
    followUp: z.enum(['none-needed', 'open', 'done']).nullable(),
  }),
}
