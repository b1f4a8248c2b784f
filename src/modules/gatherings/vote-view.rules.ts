import type { Day } from '#core/day.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import type { Counted } from './attendance.rules.ts'
import type { Ballot, Matter } from './terms.rules.ts'
import {
  baseOf,
  type Exclusion,
  electorateOf,
  isEffective,
  judge,
  mayWrite,
  outlook,
  type Tally,
  tallyAdds,
  type VotingBody,
  type Written,
} from './vote.rules.ts'

/** A vote as it is kept. `n`, `p` and `judgement` are those of the last count. */
export interface KeptVote {
  readonly id: string
  readonly purpose: VotingBody
  readonly agendaItemId: string | null
  readonly subject: string
  readonly ballot: Ballot
  readonly matter: Matter
  readonly about: { readonly id: string; readonly name: string } | null
  readonly extendedBefore: boolean
  readonly urgent: boolean
  /** Put off, to be looked into and voted on again (VT-12). */
  readonly deferred: string | null
  readonly n: number | null
  readonly p: number | null
  readonly w: number
  readonly tally: Tally | null
  readonly judgement: Answer | null
  readonly exclusions: readonly (Exclusion & { readonly person: { readonly id: string; readonly name: string } })[]
  readonly version: number
}

export interface Gathered {
  readonly heldOn: Day
  readonly attendees: readonly (Counted & { readonly person: { readonly id: string } })[]
  readonly guests: number
  /** The local packs the branch is judged by. */
  readonly local: readonly LocalPack[]
}

export interface JudgedVote {
  readonly n: number
  readonly p: number
  /** Before the count what the attendance allows. */
  readonly judgement: Answer | null
  readonly passed: boolean
  readonly sumsFit: boolean
}

/**
 * Judges a vote as things stand: who is entitled, who came, what was counted so far (or `tally`, while one types). Before the count the
 * opinions that came in writing are there already.
 */
export function judgeNow(
  vote: KeptVote,
  gathered: Gathered,
  tally: Tally | null = vote.tally,
  written: Written | null = null,
): JudgedVote {
  const { purpose, exclusions } = vote
  const electorate = electorateOf(purpose, gathered.attendees, gathered.guests)
  const { n, p } = baseOf(purpose, electorate, exclusions)
  const judgement = tally
    ? judge(purpose, electorate, exclusions, tally, gathered.heldOn, gathered.local, vote)
    : outlook(purpose, electorate, exclusions, gathered.heldOn, gathered.local, vote.matter, written)
  const sumsFit =
    tally !== null &&
    tallyAdds(vote.ballot, tally, p, mayWrite(vote, { n, p })).ok &&
    p <= n &&
    !excludedPresent(vote, gathered)
  return { n, p, judgement, sumsFit, passed: tally !== null && !vote.deferred && judgement?.outcome === 'PASS' }
}

/** Once the record is sealed a vote stands as it was counted and judged then. */
export function judgedThen(vote: KeptVote): JudgedVote {
  const { n, p, judgement } = vote
  return { n: n ?? 0, p: p ?? 0, judgement, sumsFit: true, passed: !vote.deferred && judgement?.outcome === 'PASS' }
}

/** Someone left out of N who came after all belongs into it. */
export function excludedPresent({ exclusions }: KeptVote, { attendees }: Gathered): boolean {
  return exclusions
    .filter(isEffective)
    .some(({ person }) => attendees.some((one) => one.person.id === person.id && one.state === 'present'))
}
