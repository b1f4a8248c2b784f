import { z } from 'zod'
import { count, span } from '../given.contract.ts'

const excusal = z.strictObject({
  reason: z
    .enum(['a', 'b', 'c', 'd', 'e', 'f', 'other'])
    .describe('ground of VT-03; other: leave, night shift, travel'),
  superiorConsent: z.boolean(),
  assemblyResolution: z.boolean(),
})

export const attendance = {
  voters: count.describe('full members with their rights, before anybody is excused'),
  exclusions: z.array(excusal).max(10_000).optional(),
  present: count.describe('signed in at this one meeting'),
  presentWithoutVote: count.optional().describe('of them probationary members and guests'),
}

export const votes = { inFavour: count, against: count, abstain: count, sittings: count.optional() }

export const voteGiven = {
  excusal,
  'ordinary-decision': z.strictObject({
    ...attendance,
    ...votes,
    important: z.boolean().optional(),
    urgent: z.boolean().optional(),
  }),
  'ordinary-outlook': z.strictObject(attendance),
  voter: z.strictObject({
    branch: z.string(),
    memberships: z.array(z.strictObject({ branch: z.string(), ...span })),
    standings: z.array(
      z.strictObject({ kind: z.enum(['applicant', 'activist', 'prospective', 'probationary', 'full']), ...span }),
    ),
    suspensions: z.array(z.strictObject(span)).optional(),
  }),
}
