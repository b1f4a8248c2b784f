import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { ask } from '#regulations/ask.rules.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import type { Counted } from './attendance.rules.ts'
import {
  type Ballot,
  disposalMatters,
  type ExclusionReason,
  isAboutPerson,
  type Matter,
  type PurposeKind,
} from './terms.rules.ts'

/** What was put to the vote, and how. */
export interface Put {
  readonly ballot: Ballot
  readonly matter: Matter
  /** The probation was extended before: it cannot be again (DV-16). */
  readonly extendedBefore: boolean
  /** An important matter that cannot wait (VT-12). */
  readonly urgent: boolean
}

const ordinary: Put = { ballot: 'open', matter: 'ordinary', extendedBefore: false, urgent: false }

/** Signed opinions of absent voters: those that came before the meeting, and those that came too late (VT-06). */
export interface Written {
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  readonly late: number
}

/** Totals of one vote, cast at the meeting; what was written stands apart. A show of hands has no papers. */
export interface Tally {
  readonly issued: number | null
  readonly returned: number | null
  readonly valid: number | null
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  /** Null where the rules know no written opinions. */
  readonly written?: Written | undefined
}

export interface Exclusion {
  readonly reason: ExclusionReason
  readonly superiorReference: string | null
  readonly assemblyReference: string | null
}

/** Out of N only with the superior's consent and the assembly's resolution, both on paper (VT-03). */
export function isEffective(exclusion: Pick<Exclusion, 'superiorReference' | 'assemblyReference'>): boolean {
  return Boolean(exclusion.superiorReference && exclusion.assemblyReference)
}

/** Who may still send a written opinion: absent voters, where the matter is about a person (VT-06). */
export function mayWrite(
  { matter }: Pick<Put, 'matter'>,
  { n, p }: { readonly n: number; readonly p: number },
): number {
  return isAboutPerson(matter) ? Math.max(0, n - p) : 0
}

/** Bodies that decide by vote. A group only gives its opinion (GR-03); a theme Party day or a lecture is no body. */
export type VotingBody = Extract<PurposeKind, 'branch-assembly' | 'committee-meeting'>

export function isVotingBody(kind: PurposeKind): kind is VotingBody {
  return kind === 'branch-assembly' || kind === 'committee-meeting'
}

/** Purposes at which an opinion may be agreed without a vote: a group's (GR-03), a theme day's, the opinion of an appraisal (DA-02). */
const agreeing: readonly PurposeKind[] = ['group-meeting', 'theme-party-day', 'organisational-life', 'appraisal']
export function agreesWithoutVote(kind: PurposeKind): boolean {
  return agreeing.includes(kind)
}

/** Who counts for a vote of a body, from the attendance grid. */
export interface Electorate {
  readonly voters: number
  readonly present: number
  /** Present without a vote: probationary members and those who sit in. Never in N or P (VT-02). */
  readonly presentWithoutVote: number
}

export function electorateOf(body: VotingBody, attendees: readonly Counted[], guests = 0): Electorate {
  const votes = (one: Counted) =>
    body === 'committee-meeting' ? one.onCommittee : one.byRight && one.capacity === 'full'
  const here = attendees.filter((one) => one.state === 'present')
  const voters = attendees.filter(votes).length
  const present = here.filter(votes).length
  return { voters, present, presentWithoutVote: here.length - present + guests }
}

/** N and P of a vote: exclusions that are in effect leave N; who has no vote is in neither. */
export function baseOf(body: VotingBody, electorate: Electorate, exclusions: readonly Exclusion[]) {
  const excused = body === 'branch-assembly' ? exclusions.filter(isEffective).length : 0
  return { n: electorate.voters - excused, p: electorate.present }
}

export type TallyRefusal =
  | 'gatherings.ballots-needed'
  | 'gatherings.ballots-unfit'
  | 'gatherings.returned-over-issued'
  | 'gatherings.valid-over-returned'
  | 'gatherings.votes-over-valid'
  | 'gatherings.issued-over-present'
  | 'gatherings.votes-over-present'
  | 'gatherings.written-over-absent'

/**
 * Sums that cannot be are refused before anything is judged (VT-10): papers and votes against each other and against P, written
 * opinions against the voters who are absent and may send one.
 */
export function tallyAdds(ballot: Ballot, tally: Tally, p: number, absent = 0): Decision<undefined, TallyRefusal> {
  const { issued, returned, valid, inFavour, against, abstain, written } = tally
  const received = written ? written.inFavour + written.against + written.abstain + written.late : 0
  if (received > absent) return no('gatherings.written-over-absent', { received, absent })
  const cast = inFavour + against + abstain
  if (ballot === 'open') {
    if (issued !== null || returned !== null || valid !== null) return no('gatherings.ballots-unfit')
    return cast > p ? no('gatherings.votes-over-present', { cast, p }) : yes()
  }
  if (issued === null || returned === null || valid === null) return no('gatherings.ballots-needed')
  if (issued > p) return no('gatherings.issued-over-present', { issued, p })
  if (returned > issued) return no('gatherings.returned-over-issued', { issued, returned })
  if (valid > returned) return no('gatherings.valid-over-returned', { returned, valid })
  return cast > valid ? no('gatherings.votes-over-valid', { cast, valid }) : yes()
}

/**
 * Judges a count by the regulations in force on the day: at least half of N present and more than half of N in favour
 * (VT-04; for the committee CM-08 and CM-09), stricter where `local` packs of the branch say so. One rule for the form while one types, for the count and for the closing.
 */
export function judge(
  body: VotingBody,
  electorate: Electorate,
  exclusions: readonly Exclusion[],
  tally: Pick<Tally, 'inFavour' | 'against' | 'abstain' | 'written'>,
  heldOn: Day,
  local: readonly LocalPack[] = [],
  put: Put = ordinary,
): Answer {
  const { inFavour, against, abstain } = tally
  const { voters, present, presentWithoutVote } = electorate
  if (body === 'committee-meeting')
    return plain(ask('committee-decision', { members: voters, present, inFavour, against, abstain }, heldOn, {}, local))
  const given = { ...attendanceGiven(voters, present, presentWithoutVote, exclusions), inFavour, against, abstain }
  const { matter, ballot, extendedBefore, urgent } = put
  if (!isAboutPerson(matter))
    return plain(ask('ordinary-decision', { ...given, important: matter === 'important', urgent }, heldOn, {}, local))
  const secret = { ...given, ballot, persons: 1, writtenOpinions: opinionsOf(tally.written ?? null) }
  if (isDisposal(matter)) return plain(ask('disposal-vote', { ...secret, matter }, heldOn, {}, local))
  return plain(ask('admission-vote', { ...secret, matter, extendedBefore }, heldOn, {}, local))
}

/**
 * Before the count: can a motion pass at all with those present (C26)? Of a committee, whose vote no question asks about ahead, it is
 * judged as if all who are here were in favour.
 */
export function outlook(
  body: VotingBody,
  electorate: Electorate,
  exclusions: readonly Exclusion[],
  heldOn: Day,
  local: readonly LocalPack[] = [],
  matter: Matter = 'ordinary',
  written: Written | null = null,
): Answer {
  const { voters, present, presentWithoutVote } = electorate
  if (body === 'committee-meeting')
    return judge(body, electorate, [], { inFavour: present, against: 0, abstain: 0 }, heldOn, local)
  const given = attendanceGiven(voters, present, presentWithoutVote, exclusions)
  if (isAboutPerson(matter))
    return plain(ask('person-outlook', { ...given, matter, writtenOpinions: opinionsOf(written) }, heldOn, {}, local))
  return plain(ask('ordinary-outlook', given, heldOn, {}, local))
}

function attendanceGiven(voters: number, present: number, without: number, exclusions: readonly Exclusion[]) {
  return {
    voters,
    present: present + without,
    presentWithoutVote: without,
    exclusions: exclusions.map(({ reason, superiorReference, assemblyReference }) => ({
      reason,
      superiorConsent: Boolean(superiorReference),
      assemblyResolution: Boolean(assemblyReference),
    })),
  }
}

/** VT-12: anything not adopted may be put off; what was adopted only where the rules offer it. */
export function mayDefer(judgement: Answer | null, counted: boolean): boolean {
  if (!counted || judgement?.outcome !== 'PASS') return true
  const { offers } = (judgement.values ?? {}) as { offers?: readonly string[] }
  return offers?.includes('deferred') ?? false
}

function isDisposal(matter: Matter): matter is (typeof disposalMatters)[number] {
  return (disposalMatters as readonly Matter[]).includes(matter)
}

/** One for each paper, as the rules are told: which way, and whether it came in time. */
function opinionsOf(written: Written | null) {
  if (!written) return []
  const { inFavour, against, abstain, late } = written
  const of = (opinion: 'in-favour' | 'against' | 'abstain', count: number, receivedBefore = true) =>
    Array.from({ length: count }, () => ({ opinion, receivedBefore }))
  return [
    ...of('in-favour', inFavour),
    ...of('against', against),
    ...of('abstain', abstain),
    // Which way a late one goes is not asked: it counts nowhere.
    ...of('abstain', late, false),
  ]
}

/** The answer without the exact names of its values: as it is kept and shown. */
function plain(answer: Answer<object>): Answer {
  return { ...answer, values: answer.values && { ...answer.values } }
}
