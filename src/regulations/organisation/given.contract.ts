import { z } from 'zod'
import { count, day, span } from '../given.contract.ts'
import { votes } from '../votes/given.contract.ts'

const name = z.string().min(1).max(100)
const office = z.enum(['secretary', 'deputy-secretary', 'committee-member'])

const group = z.strictObject({
  name,
  members: count,
  fullMembers: count,
  leader: z.enum(['appointed', 'recommended']).nullable().describe('by the branch, or by the group; null: none'),
  setUpByCommittee: z.boolean().optional(),
  reported: z.boolean().optional().describe('to the higher organisation, afterwards'),
})

export const organisationGiven = {
  'branch-size': z.strictObject({ fullMembers: count, probationaryMembers: count.optional(), seats: count.optional() }),
  'organisation-kind': z.strictObject({
    members: count.describe('all members, probationary ones too'),
    fullMembers: count,
    planned: z.enum(['joint-branch', 'branch', 'general-branch', 'committee']).optional(),
    superiorApproval: z.boolean().optional().describe('of an exception'),
  }),
  'project-branch': z.strictObject({
    fullMembers: count,
    from: day,
    until: day.describe('first day the project is over'),
    relationsTransferred: z.boolean().describe('the members’ formal relations are moved to the project'),
  }),
  'temporary-branch': z.strictObject({
    relationsTransferred: z.boolean(),
    officersBy: z.enum(['appointment', 'election']).optional(),
    teamUntil: day.nullish().describe('first day the team no longer exists'),
    members: count.optional(),
    workingDays: count.optional(),
    act: z
      .enum(['recruit', 'punish', 'collect-dues', 'general-election', 'study', 'train-activists'])
      .optional()
      .describe('what it wants to do'),
  }),
  'branch-application': z.strictObject({ appliedOn: day, repliedOn: day.nullish() }),
  'secretary-standing': z.strictObject({
    standingFrom: day.nullable().describe('day of conversion; null while not a full member'),
    takesOfficeOn: day,
  }),
  'committee-term': z.strictObject({
    electedOn: day,
    community: z.boolean().optional().describe('a village or community branch'),
    nextElectionOn: day.nullish().describe('held or planned'),
    approved: z.boolean().optional().describe('the higher organisation approved that it is early or late'),
    remindedOn: day.nullish(),
  }),
  'by-election': z.strictObject({
    office,
    vacantSince: day,
    filledOn: day.nullish(),
    filledBy: z.enum(['by-election', 'appointment']).optional(),
  }),
  'election-report': z.strictObject({
    electedOn: day,
    results: z
      .array(
        z.strictObject({
          name,
          office,
          sentFor: z.enum(['record', 'approval']).nullable().describe('null while it has not been sent'),
          approvedOn: day.nullish(),
        }),
      )
      .max(100),
  }),
  'committee-decision': z.strictObject({ members: count, present: count, ...votes }),
  'assembly-matter': z.strictObject({
    assemblyOn: day,
    important: z.boolean(),
    fullMembers: count,
    discussedOn: day.nullish().describe('in the committee'),
  }),
  'group-division': z.strictObject({
    members: count.describe('all members of the branch'),
    scattered: z.boolean().describe('workplaces or shifts lie far apart'),
    groups: z.array(group).max(100),
  }),
  'group-act': z.strictObject({
    matter: z.enum(['admission', 'discipline', 'dues-relief', 'group-leader', 'other']),
    form: z.enum(['vote', 'opinion']),
  }),
  'member-placement': z.strictObject({
    memberships: z.array(z.strictObject({ branch: name, group: name.nullish(), ...span })).max(1000),
    dividedBranches: z.array(name).max(100).optional().describe('branches that have Party groups'),
    activities: z.array(name).max(100).optional().describe('places where he takes part without belonging there'),
  }),
}
