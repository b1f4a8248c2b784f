import { z } from 'zod'
import { count, day, period, span } from '../given.contract.ts'
import { recordParts } from './meeting-record.rules.ts'

const unit = { kind: z.enum(['branch', 'group']), ...span }
const cadenceRule = z.enum(['MT-01', 'MT-02', 'MT-03', 'MT-04', 'TP-01', 'OL-01', 'DA-01'])

const gathering = z.strictObject({
  id: z.string(),
  heldOn: day,
  closed: z.boolean().describe('closed by recorder and chair'),
  ownSection: z.boolean().describe('this purpose has its own section of the minutes'),
  forPeriod: period.nullish().describe('the year it was held for, where that is not the year it was held in'),
  moved: z.strictObject({ from: day.nullish(), reason: z.string().nullable() }).nullish(),
})

const year = z
  .string()
  .regex(/^\d{4}$/)
  .describe('such as 2026')

export const meetingGiven = {
  'cadence-roundup': z.strictObject({
    rule: cadenceRule,
    period,
    units: z.array(
      z.strictObject({ name: z.string(), ...unit, fullMembers: count.optional(), gatherings: z.array(gathering) }),
    ),
  }),
  'meeting-cadence': z.strictObject({
    rule: cadenceRule,
    period,
    unit: z.strictObject(unit),
    fullMembers: count.optional(),
    gatherings: z.array(gathering),
  }),
  'dual-organisational-life': z.strictObject({
    leadingCadre: z.boolean(),
    gatherings: z
      .array(
        z.strictObject({
          attendance: z.enum(['present', 'excused', 'on-shift', 'absent']),
          asMember: z.boolean().optional().describe('false: as a guest or to instruct; left out: as a member'),
        }),
      )
      .describe('of the own branch or group, in the time looked at'),
  }),
  'leaders-lecture': z.strictObject({
    year,
    office: z.enum(['party-committee-secretary', 'branch-secretary']),
    ...span,
    lectures: z.array(z.strictObject({ heldOn: day, toGrassroots: z.boolean() })),
  }),
  'meeting-chair': z.strictObject({
    meeting: z.enum(['branch-assembly', 'committee-meeting', 'group-meeting']),
    chair: z.enum(['secretary', 'deputy-secretary', 'committee-member', 'group-leader', 'superior', 'member']),
    delegated: z.boolean().optional().describe('the secretary has asked the deputy or committee member'),
  }),
  'meeting-record': z.strictObject({
    parts: z.array(z.enum(recordParts)).describe('what the record holds'),
    absent: count.describe('members who did not come'),
    absentWithReason: count.describe('of them, those whose reason is written down'),
    nonVoting: count.describe('people who attended without a vote'),
    votes: count,
    carried: count.describe('votes that were carried'),
    purposes: z.array(z.strictObject({ name: z.string(), ownSection: z.boolean() })),
  }),
  'theme-day': z.strictObject({
    heldOn: day,
    theme: z.string().nullable(),
    settledOn: day.nullable().describe('the day on which the branch settled theme and content'),
    decided: z.array(z.strictObject({ owner: z.string().nullable(), dueOn: day.nullable(), doneOn: day.nullable() })),
  }),
}
