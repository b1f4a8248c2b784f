import { z } from 'zod'
import { command } from '#core/operation.ts'
import { committeeDuty } from '#modules/people/people.contract.ts'
import { caseRefusals, day, id, reference, seen, told, words } from './terms.contract.ts'
import { electionKinds, letterKinds, pieceKinds } from './terms.rules.ts'

const plan = {
  seats: z.int().min(1).max(15),
  /** Why it is held: the term ends, who left. */
  reason: words(200),
  plannedOn: day.nullable().default(null),
  /** The seats a by-election fills: whose they were, and which field of work went with them. */
  vacancies: z
    .array(z.object({ duty: committeeDuty.nullable().default(null), leftBy: id.nullable().default(null) }))
    .max(15)
    .default([]),
}

/**
 * Opens a case for the committee of a branch. Secretary and deputies are elected by the committee; where the branch has none, by
 * the assembly (EL-03).
 */
export const openElection = command({
  name: 'elections.open-election',
  access: 'keep-gatherings',
  input: z.object({ id, branchId: id, kind: z.enum(electionKinds), ...plan }),
  output: told,
  refusals: [
    'elections.unknown-unit',
    'elections.id-taken',
    'elections.already-open',
    'elections.seats-unfit',
    'elections.no-committee-needed',
    'elections.unknown-person',
  ],
})

/** Changes seats, reason or the planned day until the candidates are settled. */
export const amendElection = command({
  name: 'elections.amend-election',
  access: 'keep-gatherings',
  input: z.object({ ...seen, ...plan }),
  output: told,
  refusals: [...caseRefusals, 'elections.seats-unfit', 'elections.unknown-person'],
})

/** Ends a case that was opened by mistake or is not held: it stays readable. */
export const dropElection = command({
  name: 'elections.drop-election',
  access: 'keep-gatherings',
  input: z.object({ ...seen, reason: words(200) }),
  output: told,
  refusals: caseRefusals,
})

/** Puts away the file: everything in it stands. */
export const closeElection = command({
  name: 'elections.close-election',
  access: 'keep-gatherings',
  input: z.object(seen),
  output: told,
  refusals: caseRefusals,
})

/** A letter to or from the higher organisation: request and reply before, report and approval after. */
export const recordLetter = command({
  name: 'elections.record-letter',
  access: 'keep-gatherings',
  input: z.object({ ...seen, kind: z.enum(letterKinds), number: reference, on: day, otherSide: words(80) }),
  output: told,
  refusals: [...caseRefusals, 'elections.letter-there', 'elections.letter-before'],
})

export const strikeLetter = command({
  name: 'elections.strike-letter',
  access: 'keep-gatherings',
  input: z.object({ ...seen, kind: z.enum(letterKinds), reason: words(200) }),
  output: told,
  refusals: [...caseRefusals, 'elections.no-such-letter', 'elections.letter-answered'],
})

/** The old committee hands over: open tasks, ledgers, seals. Written again, it replaces what was there and keeps it. */
export const recordHandover = command({
  name: 'elections.record-handover',
  access: 'keep-gatherings',
  input: z.object({
    ...seen,
    on: day,
    fromId: id,
    toId: id,
    witness: words(40).nullable().default(null),
    pieces: z
      .array(z.object({ kind: z.enum(pieceKinds), text: words(200), remark: words(120).nullable().default(null) }))
      .min(1)
      .max(100),
  }),
  output: told,
  refusals: [...caseRefusals, 'elections.unknown-person', 'elections.same-hands'],
})
