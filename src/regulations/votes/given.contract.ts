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

const admissionMatters = ['admission', 'conversion', 'extension', 'cancellation'] as const
const disposalMatters = ['deadline-to-correct', 'advised-exit', 'removal'] as const

const writtenOpinions = z
  .array(z.strictObject({ opinion: z.enum(['in-favour', 'against', 'abstain']), receivedBefore: z.boolean() }))
  .max(10_000)
  .optional()
  .describe('of absent voters; one that came after the meeting began does not count')

const secretVote = {
  ...attendance,
  ...votes,
  persons: count.optional().describe('put to this one vote; one at a time'),
  ballot: z.enum(['secret', 'open']),
  writtenOpinions,
}

export const voteGiven = {
  'admission-vote': z.strictObject({
    ...secretVote,
    matter: z.enum(admissionMatters),
    extendedBefore: z.boolean().optional(),
  }),
  'disposal-vote': z.strictObject({
    ...secretVote,
    matter: z.enum(disposalMatters),
  }),
  excusal,
  'ordinary-decision': z.strictObject({
    ...attendance,
    ...votes,
    discussed: z.boolean().optional().describe('fully discussed before the vote'),
    important: z.boolean().optional(),
    urgent: z.boolean().optional(),
  }),
  'ordinary-outlook': z.strictObject(attendance),
  'person-outlook': z.strictObject({
    ...attendance,
    matter: z.enum([...admissionMatters, ...disposalMatters]),
    writtenOpinions,
  }),
  voter: z.strictObject({
    branch: z.string(),
    memberships: z.array(z.strictObject({ branch: z.string(), ...span })),
    standings: z.array(
      z.strictObject({ kind: z.enum(['applicant', 'activist', 'prospective', 'probationary', 'full']), ...span }),
    ),
    suspensions: z.array(z.strictObject(span)).optional(),
  }),
}
