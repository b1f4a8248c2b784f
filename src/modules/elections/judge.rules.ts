import type { Day } from '#core/day.ts'
import type { Numbers } from '#core/decision.ts'
import { type Answer, ask, type GivenOf, type LocalPack, type ValuesOf } from '#regulations/index.ts'
import { type ElectionKind, type Electors, type ExclusionReason, isOfficers, type Result } from './terms.rules.ts'

/** Who should attend and who came to the meeting of a poll, from roll and attendance. */
export interface Turnout {
  /** Voters on the roll. */
  readonly voters: number
  readonly exclusions: readonly {
    readonly reason: ExclusionReason
    readonly superiorReference: string | null
    readonly assemblyReference: string | null
    /** Somebody left out who came after all counts again. */
    readonly present: boolean
  }[]
  readonly presentVoters: number
  readonly presentWithoutVote: number
}

/** As the questions about elections are told of it: VT-03 decides there who is left out. */
export function attendanceOf({ voters, exclusions, presentVoters, presentWithoutVote }: Turnout) {
  return {
    voters,
    exclusions: exclusions
      .filter(({ present }) => !present)
      .map(({ reason, superiorReference, assemblyReference }) => ({
        reason,
        superiorConsent: superiorReference !== null,
        assemblyResolution: assemblyReference !== null,
      })),
    present: presentVoters + presentWithoutVote,
    presentWithoutVote,
  }
}

/** Are four fifths there, and how many are missing? (EL-01) */
export function judgeQuorum(
  turnout: Turnout,
  on: Day,
  local: readonly LocalPack[],
): Answer<ValuesOf<'election-quorum'>> {
  return ask('election-quorum', attendanceOf(turnout), on, {}, local)
}

export interface Standing {
  readonly label: string
  readonly standing: 'applicant' | 'activist' | 'prospective' | 'probationary' | 'full'
  readonly suspended: boolean
  readonly strokes: number | null
}

/** Enough candidates, all of them with their rights, in order (EL-02 to EL-04)? Of officers: as many as offices, by the right body. */
export function judgeCandidates(
  election: {
    readonly kind: ElectionKind
    readonly elects: Electors
    readonly seats: number
    readonly hasCommittee: boolean
  },
  candidates: readonly Standing[],
  on: Day,
  local: readonly LocalPack[],
): Answer[] {
  const { kind, elects, seats, hasCommittee } = election
  const listed = candidates.map(({ label, standing, suspended, strokes }) => ({
    name: label,
    standing,
    suspended,
    ...(strokes === null ? {} : { strokes }),
  }))
  if (!isOfficers(kind)) return [asAnswer(ask('election-candidates', { seats, candidates: listed }, on, {}, local))]
  const given = { hasCommittee, electedBy: elects, offices: seats, candidates: candidates.length }
  return [asAnswer(ask('secretary-election', given, on, {}, local))]
}

/** How many candidates so many seats ask for (EL-02); of officers as many as offices (EL-03). */
export function candidatesNeeded(kind: ElectionKind, seats: number, on: Day, local: readonly LocalPack[]): number {
  if (isOfficers(kind) || seats < 1) return seats
  return ask('election-candidates', { seats }, on, {}, local).values?.needed ?? seats
}

/** Whether one person may stand at all: a full member with his rights (VT-01, VT-02). */
export function mayStand(one: Standing, on: Day): boolean {
  const candidates = [{ name: one.label, standing: one.standing, suspended: one.suspended }]
  return ask('election-candidates', { seats: 1, candidates }, on).values?.refused.length === 0
}

export interface Officials {
  readonly supervisors: readonly { readonly name: string; readonly member: boolean; readonly candidate: boolean }[]
  readonly tellers: number
  readonly passed: boolean
}

/** Is it held as it must be: on paper, nobody votes for another, supervisors who do not stand (EL-04, EL-05, EL-12)? */
export function judgeProcedure({ supervisors, tellers, passed }: Officials, on: Day, local: readonly LocalPack[]) {
  const given = {
    secret: true,
    electronic: false,
    absentVotes: 0,
    supervisors,
    supervisorsPassed: passed,
    ...(tellers > 0 ? { tellersSupervised: supervisors.length > 0 } : {}),
  }
  return ask('election-procedure', given, on, {}, local)
}

export type PollGiven = GivenOf<'election-result'>

export interface VotesOf {
  readonly label: string
  readonly inFavour: number
}

export interface JudgedPoll {
  readonly answer: Answer<ValuesOf<'election-result'>>
  /** By votes, the most first. */
  readonly results: readonly (VotesOf & { readonly result: Result })[]
  readonly unfilled: number
}

/** Who is elected by a first or separate round (EL-06 to EL-11). */
export function judgePoll(
  given: PollGiven,
  on: Day,
  local: readonly LocalPack[],
  settings: Readonly<Record<string, string>> = {},
): JudgedPoll {
  const answer = ask('election-result', given, on, settings, local)
  return { answer, results: resultsOf(given.votes, answer), unfilled: answer.values?.unfilled ?? given.seats }
}

/** A tie and what came before it: the round that left it, and who won places in second votes since. */
export interface Tie {
  readonly root: PollGiven
  readonly wonSince: readonly string[]
}

/**
 * A second vote among those tied (EL-10): it must itself be valid, and then the most votes win. It is judged as a part of the round
 * that left the tie; whoever won a place in a second vote before this one keeps it.
 */
export function judgeTie(own: PollGiven, { root, wonSince }: Tie, on: Day, local: readonly LocalPack[]): JudgedPoll {
  const procedure = ask('election-result', own, on, {}, local)
  if (procedure.outcome === 'INVALID_PROCEDURE')
    return { answer: procedure, results: resultsOf(own.votes, procedure), unfilled: own.seats }
  const above = 1 + Math.max(0, ...own.votes.map(({ inFavour }) => inFavour))
  const kept = wonSince.map((name) => ({ name, inFavour: above }))
  const whole = ask('election-result', { ...root, secondVote: [...kept, ...own.votes] }, on, {}, local)
  const isOld = ({ text, numbers }: { text: string; numbers: Numbers }) =>
    text === 'result.by-second-vote' && wonSince.includes(String(numbers.name))
  const because = [
    ...procedure.because.filter(({ rule }) => rule === 'EL-01' || rule === 'EL-06'),
    ...whole.because.filter((line) => line.rule !== 'EL-01' && line.rule !== 'EL-06' && !isOld(line)),
  ]
  const answer = { ...whole, because }
  return { answer, results: resultsOf(own.votes, answer), unfilled: whole.values?.unfilled ?? own.seats }
}

function resultsOf(votes: PollGiven['votes'], { values, outcome }: Answer<ValuesOf<'election-result'>>) {
  const of = (name: string): Result => {
    if (outcome === 'INVALID_PROCEDURE' || !values) return 'not-elected'
    if (values.elected.includes(name)) return 'elected'
    if (values.tied.includes(name)) return 'tied'
    return values.contested.includes(name) ? 'contested' : 'not-elected'
  }
  return votes
    .map(({ name, inFavour }) => ({ label: name, inFavour, result: of(name) }))
    .sort((one, other) => other.inFavour - one.inFavour)
}

/** An answer whose values are any: as it is kept and shown. */
export function asAnswer<Values extends object>(answer: Answer<Values>): Answer {
  const { values } = answer
  return { ...answer, values: values && Object.fromEntries(Object.entries(values)) }
}
