import { z } from 'zod'
import { command } from '#core/operation.ts'
import { caseRefusals, count, day, id, reference, seen, told, words } from './terms.contract.ts'
import { sources } from './terms.rules.ts'

/** Proposes somebody: a full member on the roll whose rights are not suspended. */
export const nominateCandidate = command({
  name: 'elections.nominate-candidate',
  access: 'keep-gatherings',
  input: z.object({
    ...seen,
    personId: id,
    source: z.enum(sources),
    on: day,
    consentedOn: day.nullable().default(null),
  }),
  output: told,
  refusals: [
    ...caseRefusals,
    'elections.nominated',
    'elections.may-not-stand',
    'elections.official-stands',
    'elections.consent-before',
  ],
})

/** He agrees to stand. */
export const recordConsent = command({
  name: 'elections.record-consent',
  access: 'keep-gatherings',
  input: z.object({ ...seen, personId: id, on: day }),
  output: told,
  refusals: [...caseRefusals, 'elections.not-nominated', 'elections.consent-before'],
})

export const withdrawCandidate = command({
  name: 'elections.withdraw-candidate',
  access: 'keep-gatherings',
  input: z.object({ ...seen, personId: id, reason: words(200) }),
  output: told,
  refusals: [...caseRefusals, 'elections.not-nominated'],
})

/** A vote beforehand on who becomes a candidate, where one is held (EL-13): totals only. */
export const recordPreselection = command({
  name: 'elections.record-preselection',
  access: 'keep-gatherings',
  input: z.object({
    ...seen,
    on: day,
    votes: z
      .array(z.object({ personId: id, inFavour: count }))
      .min(1)
      .max(100),
  }),
  output: told,
  refusals: [...caseRefusals, 'elections.not-nominated', 'elections.counted-twice', 'elections.more-than-voters'],
})

/**
 * Settles the candidates: enough of them (EL-02, EL-03), each agreed, resolved on by the committee. Their order is worked out here by
 * the strokes of their surnames and stays (EL-04).
 */
export const settleCandidates = command({
  name: 'elections.settle-candidates',
  access: 'keep-gatherings',
  input: z.object({ ...seen, resolvedOn: day, reference }),
  output: told,
  refusals: [
    ...caseRefusals,
    'elections.consent-missing',
    'elections.not-preselected',
    'elections.too-few-candidates',
    'elections.not-equal',
    'elections.may-not-stand',
    'elections.resolved-before',
  ],
})

/** Moves a name on the ballot, where practice orders equal strokes otherwise than the program. */
export const moveCandidate = command({
  name: 'elections.move-candidate',
  access: 'keep-gatherings',
  input: z.object({ ...seen, personId: id, to: z.int().min(1).max(100), reason: words(200) }),
  output: told,
  refusals: [...caseRefusals, 'elections.not-nominated', 'elections.no-such-place'],
})

export const reopenCandidates = command({
  name: 'elections.reopen-candidates',
  access: 'keep-gatherings',
  input: z.object({ ...seen, reason: words(200) }),
  output: told,
  refusals: caseRefusals,
})
