import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { judgement, tally } from './shown-vote.contract.ts'
import {
  ballot,
  exclusionReason,
  gatheringRefusals,
  id,
  matter,
  purposeKind,
  version,
  words,
} from './terms.contract.ts'

/** Access `signed-in` below: whoever may keep the gathering, and the chair and recorder named in it. */

const tallyRefusals = [
  'gatherings.ballots-needed',
  'gatherings.ballots-unfit',
  'gatherings.returned-over-issued',
  'gatherings.valid-over-returned',
  'gatherings.votes-over-valid',
  'gatherings.issued-over-present',
  'gatherings.votes-over-present',
  'gatherings.written-over-absent',
] as const

/** Puts an item to the vote (MT-06): N from the facts of the day, P from the attendance. */
export const openVote = command({
  name: 'gatherings.open-vote',
  access: 'signed-in',
  input: z.object({
    id,
    gatheringId: id,
    purpose: purposeKind,
    agendaItemId: id.nullable().default(null),
    subject: words(200),
    ballot,
    matter: matter.default('ordinary'),
    /** Whom it is about, one at a time (VT-05); null for a matter of the branch. */
    aboutId: id.nullable().default(null),
    extendedBefore: z.boolean().default(false),
    /** An important matter that cannot wait: the majority decides, however near (VT-12). */
    urgent: z.boolean().default(false),
  }),
  output: z.object({ id, version }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.matter-needs-assembly',
    'gatherings.matter-about-whom',
    'gatherings.matter-not-urgent',
    'gatherings.unknown-person',
    'gatherings.no-such-purpose',
    'gatherings.purpose-has-no-vote',
    'gatherings.unknown-agenda-item',
  ],
})

/** Takes back a vote that was put by mistake and not counted yet. */
export const withdrawVote = command({
  name: 'gatherings.withdraw-vote',
  access: 'signed-in',
  input: z.object({ id, version }),
  output: z.object({ id }),
  refusals: [...gatheringRefusals, 'gatherings.unknown-vote', 'gatherings.vote-counted', 'gatherings.changed-since'],
})

/** Enters the totals; sums that cannot be are refused, the rest is judged and kept with its reasons (VT-04, VT-10). */
export const countVote = command({
  name: 'gatherings.count-vote',
  access: 'signed-in',
  input: z.object({ id, version, ...tally.shape }),
  output: z.object({ id, version, judgement }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.unknown-vote',
    'gatherings.changed-since',
    'gatherings.vote-deferred',
    ...tallyRefusals,
  ],
})

/**
 * Puts a vote off where views divide, to be looked into and voted on again (VT-12); with `reason` null it is taken up again. What was
 * adopted is not put off.
 */
export const deferVote = command({
  name: 'gatherings.defer-vote',
  access: 'signed-in',
  input: z.object({ id, version, reason: words(200).nullable() }),
  output: z.object({ id, version }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.unknown-vote',
    'gatherings.changed-since',
    'gatherings.vote-deferred',
    'gatherings.vote-not-deferred',
    'gatherings.vote-adopted',
  ],
})

/**
 * Leaves a voter out of N for one vote (VT-03). It takes the superior's consent and the assembly's resolution; while one
 * reference is missing the person stays in N and the judgement says so.
 */
export const excludeVoter = command({
  name: 'gatherings.exclude-voter',
  access: 'keep-gatherings',
  input: z.object({
    voteId: id,
    personId: id,
    reason: exclusionReason,
    superiorReference: words(80).nullable().default(null),
    assemblyReference: words(80).nullable().default(null),
  }),
  output: z.object({ voteId: id, personId: id, effective: z.boolean() }),
  refusals: [...gatheringRefusals, 'gatherings.unknown-vote', 'gatherings.not-a-voter', 'gatherings.excluded-present'],
})

export const includeVoter = command({
  name: 'gatherings.include-voter',
  access: 'keep-gatherings',
  input: z.object({ voteId: id, personId: id }),
  output: z.object({ voteId: id, personId: id }),
  refusals: [...gatheringRefusals, 'gatherings.unknown-vote', 'gatherings.not-excluded'],
})

/** What the totals would mean, without keeping them: the same pure rule the form runs while one types. */
export const judgeVote = query({
  name: 'gatherings.judge-vote',
  access: 'signed-in',
  input: z.object({ id, tally: tally.nullable().default(null) }),
  output: z.object({ n: z.int(), p: z.int(), judgement: judgement.nullable() }),
  refusals: ['gatherings.unknown-vote', ...tallyRefusals],
})
