import { type Because, type Change, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { Citation } from '../provision.rules.ts'
import type { Threshold } from '../threshold.rules.ts'
import { type Attendance, whoCounts } from './ordinary-decision.rules.ts'
import { type Bars, judgeTally, outcomeOf, severalSittings, type Tally, type TallyValues } from './tally.rules.ts'

/** An absent voter's written opinion. Only one that reached the branch before the meeting counts (VT-06). */
export interface WrittenOpinion {
  readonly opinion: 'in-favour' | 'against' | 'abstain'
  readonly receivedBefore: boolean
}

export interface SecretVote extends Attendance {
  /** Persons put to this one vote. */
  readonly persons?: number | undefined
  readonly ballot: 'secret' | 'open'
  /** Ballots of those present, without written opinions. */
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  readonly writtenOpinions?: readonly WrittenOpinion[] | undefined
  /** Meetings the count was gathered from; only one is lawful (VT-13). */
  readonly sittings?: number | undefined
}

export interface SecretVoteValues extends TallyValues {
  readonly excused: number
  readonly notExcused: number
  /** Written opinions that count, and those that came too late or are not counted by setting. */
  readonly written: number
  readonly writtenLeftOut: number
}

type SecretVoteRule = 'VT-02' | 'VT-03' | 'VT-06' | 'VT-07' | 'VT-08' | 'VT-09' | 'VT-10' | 'VT-13'
type DoubleHalf = Citation & { readonly quorum: Threshold; readonly majority: Threshold }

/** Judges a secret vote on one person against the bars of its rule. */
export function judgeSecretVote(
  given: SecretVote,
  cited: DoubleHalf,
  law: LawOf<SecretVoteRule>,
  writtenCount: boolean,
): Finding<SecretVoteValues> {
  const { n, p, excused, notExcused, notes } = whoCounts(given, law)
  const all = given.writtenOpinions ?? []
  const counted = writtenCount ? all.filter(({ receivedBefore }) => receivedBefore) : []
  const tally = withWritten(given, n, p, counted)
  const bars: Bars = {
    quorum: { cited, bar: cited.quorum },
    majority: { cited, bar: cited.majority },
    sum: law['VT-10'],
    least: law['VT-07'],
    abstention: law['VT-09'],
    exactlyHalf: law['VT-08'],
  }
  const judged = judgeTally(tally, bars)
  const procedure = procedureOf(given, cited, law['VT-13'])
  const defective = procedure.some(({ holds }) => holds === false)
  const outcome: Outcome = defective ? 'INVALID_PROCEDURE' : judged.outcome
  const late = writtenCount ? all.filter(({ receivedBefore }) => !receivedBefore) : []
  const because = [
    ...procedure,
    ...judged.because,
    ...writtenLines(given, tally, all, late.length, law['VT-06'], writtenCount),
  ]
  return {
    outcome,
    values: {
      ...judged.values,
      adopted: outcome === 'PASS',
      excused,
      notExcused,
      written: counted.length,
      writtenLeftOut: all.length - counted.length,
    },
    because: [...because, ...notes],
    wouldChange: defective
      ? inOrder(judged.outcome)
      : [
          ...judged.wouldChange,
          ...ifInTime(withWritten(given, n, p, [...counted, ...late]), bars, outcome, late.length),
        ],
  }
}

function withWritten(given: SecretVote, n: number, p: number, written: readonly WrittenOpinion[]): Tally {
  const of = (opinion: WrittenOpinion['opinion']) => written.filter((one) => one.opinion === opinion).length
  const wInFavour = of('in-favour')
  return {
    n,
    p,
    inFavour: given.inFavour + wInFavour,
    against: given.against + of('against'),
    abstain: given.abstain + of('abstain'),
    w: written.length,
    wInFavour,
  }
}

/** One meeting, one person, a secret ballot: without them the result does not count. */
function procedureOf(
  { persons = 1, ballot, sittings = 1 }: SecretVote,
  cited: Citation,
  oneSitting: Citation,
): Because[] {
  const [one, secret] = [persons === 1, ballot === 'secret']
  const lines = [
    decides(cited, {
      text: one ? 'vote.one-person' : 'vote.several-persons',
      numbers: { persons },
      formula: `${persons} = 1`,
      holds: one,
    }),
    decides(cited, { text: secret ? 'vote.secret' : 'vote.not-secret', holds: secret }),
  ]
  const split = severalSittings(oneSitting, sittings)
  return split ? [split, ...lines] : lines
}

function writtenLines(
  given: SecretVote,
  { w = 0, wInFavour = 0, inFavour }: Tally,
  all: readonly WrittenOpinion[],
  late: number,
  cited: Citation,
  count: boolean,
): Because[] {
  if (!count && all.length > 0)
    return [tells(cited, { text: 'written.not-counted', numbers: { count: all.length }, holds: null })]
  const lines: Because[] = []
  if (w > 0) {
    const formula = `${given.inFavour}+${wInFavour} = ${inFavour}`
    lines.push(tells(cited, { text: 'written.counted', numbers: { w, wInFavour, inFavour }, formula, holds: true }))
  }
  if (late > 0) lines.push(warns(cited, { text: 'written.too-late', numbers: { count: late }, holds: false }))
  return lines
}

function inOrder(outcome: Outcome): Change[] {
  return outcome === 'INVALID_PROCEDURE' ? [] : [{ text: 'vote.if-in-order', numbers: {}, outcome }]
}

function ifInTime(tally: Tally, bars: Bars, outcome: Outcome, count: number): Change[] {
  const then = outcomeOf(tally, bars)
  return count === 0 || then === outcome ? [] : [{ text: 'written.if-in-time', numbers: { count }, outcome: then }]
}
