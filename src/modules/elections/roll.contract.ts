import { z } from 'zod'
import { command } from '#core/operation.ts'
import { caseRefusals, day, id, reference, seen, told, words } from './terms.contract.ts'
import { exclusionReasons, officialRoles } from './terms.rules.ts'

/** Freezes the electoral roll as of a day (VT-01, VT-02): rows that later changes of the people do not touch. */
export const freezeRoll = command({
  name: 'elections.freeze-roll',
  access: 'keep-gatherings',
  input: z.object({ ...seen, on: day }),
  output: told,
  refusals: [...caseRefusals, 'elections.nobody-votes'],
})

/** Takes the roll back, with everything that rests on it, before there is a poll. */
export const unfreezeRoll = command({
  name: 'elections.unfreeze-roll',
  access: 'keep-gatherings',
  input: z.object({ ...seen, reason: words(200) }),
  output: told,
  refusals: caseRefusals,
})

/** Leaves a voter out of N (VT-03): on a listed ground, with the superior's consent and the assembly's resolution. */
export const excludeVoter = command({
  name: 'elections.exclude-voter',
  access: 'keep-gatherings',
  input: z.object({
    ...seen,
    personId: id,
    reason: z.enum(exclusionReasons),
    superiorReference: reference,
    assemblyReference: reference,
  }),
  output: told.extend({ effective: z.boolean() }),
  refusals: [...caseRefusals, 'elections.not-a-voter', 'elections.stands-or-serves'],
})

export const includeVoter = command({
  name: 'elections.include-voter',
  access: 'keep-gatherings',
  input: z.object({ ...seen, personId: id }),
  output: told,
  refusals: [...caseRefusals, 'elections.not-excluded'],
})

/** Supervisors and tellers: on the roll, no candidates (EL-12); whether and when the assembly passed them. */
export const setOfficials = command({
  name: 'elections.set-officials',
  access: 'keep-gatherings',
  input: z.object({
    ...seen,
    officials: z
      .array(z.object({ personId: id, role: z.enum(officialRoles) }))
      .min(1)
      .max(20),
    passedOn: day.nullable().default(null),
  }),
  output: told,
  refusals: [
    ...caseRefusals,
    'elections.no-supervisor',
    'elections.official-stands',
    'elections.official-twice',
    'elections.not-a-voter',
  ],
})
