import { z } from 'zod'
import { judgement } from '#modules/gatherings/shown-vote.contract.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { pathSteps } from './path.rules.ts'
import { day, id, named, version } from './terms.contract.ts'
import {
  electionKinds,
  exclusionReasons,
  letterKinds,
  officialRoles,
  pieceKinds,
  pollKinds,
  pollStates,
  results,
  sources,
} from './terms.rules.ts'

const whole = z.int()
const text = z.string().nullable()

export const letter = z.object({
  kind: z.enum(letterKinds),
  number: text,
  on: day,
  otherSide: z.string(),
  recordedBy: z.string(),
})

const rollPerson = z.object({
  personId: id,
  name: z.string(),
  label: z.string(),
  place: z.string(),
  standing: z.enum(['full', 'probationary']),
  suspended: z.boolean(),
  votes: z.boolean(),
  exclusion: z
    .object({
      reason: z.enum(exclusionReasons),
      superiorReference: text,
      assemblyReference: text,
      effective: z.boolean(),
    })
    .nullable(),
})

const roll = z.object({
  frozenOn: day,
  frozenBy: z.string(),
  /** Voters, and how many should attend once those left out are taken off. */
  voters: whole,
  n: whole,
  people: z.array(rollPerson),
  /** What the people's records say otherwise by now. */
  differences: z.array(z.object({ personId: id, name: z.string(), change: z.enum(['votes-now', 'votes-no-more']) })),
})

const candidate = z.object({
  personId: id,
  name: z.string(),
  label: z.string(),
  place: z.string(),
  source: z.enum(sources),
  nominatedOn: day,
  consentedOn: day.nullable(),
  preselected: whole.nullable(),
  position: whole.nullable(),
  strokes: whole.nullable(),
  movedReason: text,
})

const countShown = z.object({
  which: whole,
  version: whole,
  enteredBy: named,
  enteredAt: z.date(),
  checkedBy: z.string().nullable(),
  /** Null until both are there: whoever enters the second has not seen the first. */
  figures: z
    .object({
      issued: whole,
      returned: whole,
      valid: whole,
      lines: z.array(
        z.object({
          personId: id,
          name: z.string(),
          writtenIn: z.boolean(),
          inFavour: whole,
          against: whole,
          abstain: whole,
        }),
      ),
    })
    .nullable(),
})

export const shownPoll = z.object({
  id,
  round: whole,
  kind: z.enum(pollKinds),
  seats: whole,
  state: z.enum(pollStates),
  gathering: z.object({ id, title: z.string(), heldOn: day }),
  candidates: z.array(z.object({ personId: id, name: z.string(), position: whole })),
  /** Live until the count is confirmed, then as kept. */
  n: whole,
  p: whole,
  quorum: judgement,
  counts: z.array(countShown),
  differences: z.array(z.object({ what: z.string(), name: text, first: whole, second: whole })),
  judgement: judgement.nullable(),
  results: z.array(z.object({ personId: id, name: z.string(), inFavour: whole, result: z.enum(results) })),
  confirmedBy: text,
  confirmedAt: z.date().nullable(),
  voided: z.object({ reason: z.string(), by: z.string(), at: z.date() }).nullable(),
  /** How many must agree to leave the open seats empty, where seats are open (EL-11). */
  agreementNeeded: whole.nullable(),
  agreed: z.object({ agree: whole, reference: z.string() }).nullable(),
  ruling: z.object({ on: day, reference: z.string() }).nullable(),
})

const handover = z.object({
  on: day,
  from: named,
  to: named,
  witness: text,
  pieces: z.array(z.object({ kind: z.enum(pieceKinds), text: z.string(), remark: text })),
})

export const election = z.object({
  id,
  version,
  branch: named,
  superior: z.string(),
  demo: z.boolean(),
  kind: z.enum(electionKinds),
  elects: z.enum(['assembly', 'committee']),
  seats: whole,
  reason: z.string(),
  plannedOn: day.nullable(),
  expiresOn: day.nullable(),
  openedOn: day,
  openedBy: z.string(),
  closed: z.object({ by: z.string(), at: z.date() }).nullable(),
  dropped: z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable(),
  vacancies: z.array(
    z.object({ duty: z.enum(['organisation', 'publicity', 'discipline']).nullable(), leftBy: named.nullable() }),
  ),
  letters: z.array(letter),
  roll: roll.nullable(),
  candidates: z.array(candidate),
  candidatesJudged: z.array(judgement),
  preselection: z.object({ on: day, n: whole, judged: judgement }).nullable(),
  settled: z.object({ resolvedOn: day, reference: text, by: z.string() }).nullable(),
  officials: z.array(named.extend({ role: z.enum(officialRoles) })),
  officialsPassedOn: day.nullable(),
  procedure: judgement.nullable(),
  polls: z.array(shownPoll),
  outcome: z.object({
    elected: z.array(named),
    unfilled: whole,
    final: z.boolean(),
    next: z.enum(['first-poll', 'vote-again-among-tied', 'separate-election', 'ask-above', 'nothing']),
    tied: z.array(named),
  }),
  /** Whether the result has reached the records of terms and offices. */
  recorded: z.object({
    termOn: day.nullable(),
    termNeeded: z.boolean(),
    offices: z.array(z.object({ person: named, since: day.nullable() })),
  }),
  handover: handover.nullable(),
  /** Open tasks of the branch, once there is a result: what a new committee takes over. */
  openTasks: z.array(z.string()),
  undone: z.array(z.object({ what: z.string(), about: z.string(), reason: z.string(), by: z.string(), at: z.date() })),
  path: z.array(
    z.object({
      step: z.enum(pathSteps),
      state: z.enum(['done', 'next', 'waiting']),
      doneOn: day.nullable(),
      by: day.nullable(),
      blockedBy: z.string().nullable(),
    }),
  ),
  stage: z.object({
    closed: z.boolean(),
    frozen: z.boolean(),
    settled: z.boolean(),
    officials: z.boolean(),
    officialsPassed: z.boolean(),
    pollOpen: z.boolean(),
    counted: z.boolean(),
    final: z.boolean(),
    reported: z.boolean(),
  }),
  /** The local packs it is judged by; whoever types is judged by the same. */
  local: z.array(localPackFile as z.ZodType<LocalPack>).readonly(),
  may: z.object({ keep: z.boolean() }),
})
