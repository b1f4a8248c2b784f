import { z } from 'zod'
import { command } from '#core/operation.ts'
import { countRefusals } from './count.rules.ts'
import { caseRefusals, count, day, id, seen, told, words } from './terms.contract.ts'

/**
 * Opens a round at a meeting: the first, a second vote among those tied (EL-10), or a separate election for seats left open (EL-11).
 * Which it is follows from the rounds before; of a separate one `candidates` says who stands.
 */
export const openPoll = command({
  name: 'elections.open-poll',
  access: 'keep-gatherings',
  input: z.object({ ...seen, id, gatheringId: id, candidates: z.array(id).max(50).default([]) }),
  output: told,
  refusals: [
    ...caseRefusals,
    'elections.id-taken',
    'elections.unknown-gathering',
    'elections.before-roll',
    'elections.ask-above',
    'elections.candidates-needed',
    'elections.may-not-stand',
    'elections.official-stands',
  ],
})

/** Declares a round invalid before its count is confirmed: it stays readable with why, and another can be held. */
export const voidPoll = command({
  name: 'elections.void-poll',
  access: 'keep-gatherings',
  input: z.object({ ...seen, pollId: id, reason: words(200) }),
  output: told,
  refusals: [...caseRefusals, 'elections.unknown-poll'],
})

export const countLine = z.object({
  personId: id,
  writtenIn: z.boolean().default(false),
  inFavour: count,
  against: count.default(0),
  abstain: count.default(0),
})

/**
 * Enters one of the two counts. `sawVersion`: the version of this count the caller saw, 0 where there was none. The second comes from
 * another account; where there is only one, `checkedBy` names the supervisor or teller who read it out, and the count says so.
 */
export const enterCount = command({
  name: 'elections.enter-count',
  access: 'keep-gatherings',
  input: z.object({
    electionId: id,
    pollId: id,
    which: z.union([z.literal(1), z.literal(2)]),
    sawVersion: z.int().min(0),
    issued: count,
    returned: count,
    valid: count,
    lines: z.array(countLine).min(1).max(100),
    checkedBy: id.nullable().default(null),
  }),
  output: z.object({ pollId: id, which: z.int(), countVersion: z.int() }),
  refusals: [
    ...caseRefusals,
    ...countRefusals,
    'elections.unknown-poll',
    'elections.not-held-yet',
    'elections.same-account',
    'elections.checker-unfit',
    'elections.written-in-unfit',
  ],
})

/** Both counts agree: they stand, and only now is there a result, judged and kept with its reasons. */
export const confirmCount = command({
  name: 'elections.confirm-count',
  access: 'keep-gatherings',
  input: z.object({ ...seen, pollId: id }),
  output: told.extend({ outcome: z.enum(['PASS', 'FAIL', 'INVALID_PROCEDURE', 'NEEDS_HUMAN']) }),
  refusals: [...caseRefusals, 'elections.unknown-poll', 'elections.count-missing', 'elections.counts-differ'],
})

/** The higher organisation ruled on who has more than half of those present, but not of all who should attend (EL-08). */
export const recordRuling = command({
  name: 'elections.record-ruling',
  access: 'keep-gatherings',
  input: z.object({ ...seen, pollId: id, elected: z.array(id).max(15), on: day, reference: words(80) }),
  output: told,
  refusals: [...caseRefusals, 'elections.unknown-poll', 'elections.nothing-to-rule', 'elections.more-than-seats'],
})

/** Electors agree to leave the open seats empty (EL-11): how many, and where it is written down. */
export const agreeToFewer = command({
  name: 'elections.agree-to-fewer',
  access: 'keep-gatherings',
  input: z.object({ ...seen, pollId: id, agree: count, reference: words(80) }),
  output: told,
  refusals: [
    ...caseRefusals,
    'elections.unknown-poll',
    'elections.more-than-voters',
    'elections.nothing-open',
    'elections.not-agreed',
  ],
})
