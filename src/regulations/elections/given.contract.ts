import { z } from 'zod'
import { count, day } from '../given.contract.ts'
import { attendance, voteGiven } from '../votes/given.contract.ts'

const name = z.string().min(1).max(100)
const standing = z.enum(['applicant', 'activist', 'prospective', 'probationary', 'full'])
const seats = z.int().min(1).max(100)
const votes = z
  .array(z.strictObject({ name, inFavour: count }))
  .max(200)
  .refine((all) => new Set(all.map((one) => one.name)).size === all.length, 'a name stands twice')

export const electionGiven = {
  'electoral-roll': z.strictObject({
    branch: z.string(),
    people: z
      .array(
        z.strictObject({
          name,
          onRoll: z.boolean(),
          ...voteGiven.voter.omit({ branch: true }).shape,
        }),
      )
      .max(10_000),
  }),
  'election-candidates': z.strictObject({
    seats,
    candidates: z
      .array(
        z.strictObject({
          name,
          standing,
          suspended: z.boolean().optional(),
          strokes: count.optional().describe('of the surname'),
        }),
      )
      .max(200)
      .optional()
      .describe('in the order of the ballot paper; without it, only how many are needed is told'),
  }),
  preselection: z.strictObject({
    n: count.describe('voters who should attend'),
    votes,
    candidatesNeeded: count.optional().describe('for the election itself'),
  }),
  'election-feasibility': z.strictObject({
    crews: z.array(z.strictObject({ name, voters: count })).max(100),
    otherVoters: count.optional().describe('who work days or stand on no rota'),
    duty: z
      .array(z.strictObject({ day, crews: z.array(name).max(100) }))
      .max(400)
      .optional()
      .describe('who is on duty at the hour of the meeting, day by day; without it, each crew in turn'),
    relieved: count.optional().describe('voters of the crew on duty relieved for the meeting'),
    away: count.optional().describe('other voters known to be away'),
  }),
  'election-quorum': z.strictObject({ ...attendance, sittings: count.optional() }),
  'election-procedure': z.strictObject({
    secret: z.boolean(),
    electronic: z.boolean().optional(),
    absentVotes: count.optional().describe('taken from absent voters, by proxy or in writing'),
    supervisors: z.array(z.strictObject({ name, member: z.boolean(), candidate: z.boolean() })).max(100),
    supervisorsPassed: z.boolean().describe('by the assembly'),
    tellersSupervised: z.boolean().optional(),
  }),
  'election-ballot': z.strictObject({
    seats,
    castBy: z
      .enum(['voter', 'writer', 'proxy', 'letter'])
      .describe('writer: somebody the voter asked to write for him'),
    writerIsCandidate: z.boolean().optional(),
    approved: count,
    rejected: count.optional(),
    abstained: count.optional(),
    writtenIn: count.optional(),
    marked: z.boolean().optional().describe('a sign or number shows whose ballot it is'),
  }),
  'candidate-elected': z.strictObject({
    n: count.describe('voters who should attend'),
    p: count.describe('voters present'),
    inFavour: count,
  }),
  'election-result': z.strictObject({
    ...attendance,
    sittings: count.optional(),
    seats,
    issued: count.describe('ballots'),
    returned: count.describe('ballots'),
    votes,
    secondVote: votes.optional().describe('among those tied for the last seats'),
    agreeToFewer: count.optional().describe('voters who agree to leave the open seats empty'),
  }),
  'secretary-election': z.strictObject({
    hasCommittee: z.boolean(),
    electedBy: z.enum(['committee', 'assembly']),
    offices: z.int().min(1).max(10),
    candidates: count,
  }),
  'delegate-election': z.strictObject({
    unit: z.enum(['branch', 'general-branch', 'committee']),
    members: count,
    scattered: z.boolean(),
    superiorApproval: z.boolean(),
  }),
}
