import { z } from 'zod'
import { ballot, count, exclusionReason, id, matter, person, purposeKind, version } from './terms.contract.ts'

/** An answer of `#regulations`, as it is shown and kept: outcome, reasons with article and filled formula, what would change it. */
export const judgement = z.object({
  question: z.string(),
  outcome: z.enum(['PASS', 'FAIL', 'INVALID_PROCEDURE', 'NEEDS_HUMAN']),
  values: z.record(z.string(), z.unknown()).nullable(),
  because: z
    .array(
      z.object({
        rule: z.string(),
        instrument: z.string(),
        article: z.string(),
        kind: z.string(),
        unsure: z.boolean().optional(),
        text: z.string(),
        numbers: z.record(z.string(), z.union([z.string(), z.number()])),
        formula: z.string(),
        holds: z.boolean().nullable(),
        force: z.enum(['decides', 'warns', 'tells']),
      }),
    )
    .readonly(),
  wouldChange: z
    .array(
      z.object({
        text: z.string(),
        numbers: z.record(z.string(), z.union([z.string(), z.number()])),
        outcome: z.string(),
      }),
    )
    .readonly(),
  provisional: z.boolean(),
  pack: z.string().nullable(),
  settings: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
})

/** Paper ballots counted by hand: totals only. A show of hands has no ballots, so the first three are null. */
/** Signed opinions of absent voters (VT-06): counts only. */
const written = z.object({ inFavour: count, against: count, abstain: count, late: count })

export const tally = z.object({
  issued: count.nullable().default(null),
  returned: count.nullable().default(null),
  valid: count.nullable().default(null),
  inFavour: count,
  against: count,
  abstain: count,
  /** Only of a vote on one person. */
  written: written.optional(),
})

/** A vote as the record page shows it. `n`, `p` and `judgement` are live until the recorder closes, then as kept. */
export const shownVote = z.object({
  id,
  purpose: purposeKind,
  agendaItemId: id.nullable(),
  subject: z.string(),
  ballot,
  matter,
  about: person.nullable(),
  extendedBefore: z.boolean(),
  urgent: z.boolean(),
  /** Why it was put off (VT-12). */
  deferred: z.string().nullable(),
  n: z.int(),
  p: z.int(),
  w: z.int(),
  tally: tally.nullable(),
  /** Before the count: what the attendance allows, where the rules know such a question. */
  judgement: judgement.nullable(),
  exclusions: z.array(
    z.object({
      person,
      reason: exclusionReason,
      superiorReference: z.string().nullable(),
      assemblyReference: z.string().nullable(),
      effective: z.boolean(),
    }),
  ),
  version,
})
