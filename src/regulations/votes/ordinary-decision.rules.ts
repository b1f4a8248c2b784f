import { type Because, type Change, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { Provision, RuleId } from '../provision.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf } from '../threshold.rules.ts'
import { type ExcusalGiven, isExcused } from './excusal.rules.ts'
import { type Bars, judgeTally, outcomeOf, severalSittings, type Tally, type TallyValues } from './tally.rules.ts'

/** Who should attend and who came. */
export interface Attendance {
  /** Full members of the branch with their rights, before anybody is excused (VT-01). */
  readonly voters: number
  /** Members asked to be left out of N; only those approved are. */
  readonly exclusions?: readonly ExcusalGiven[] | undefined
  /** Signed in at this one meeting. */
  readonly present: number
  /** Of them probationary members, applicants and guests, who never count (VT-02). */
  readonly presentWithoutVote?: number | undefined
}

export interface OrdinaryDecisionGiven extends Attendance {
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  /** Meetings the count was gathered from; only one is lawful (VT-13). */
  readonly sittings?: number | undefined
  /** Whether the matter was fully discussed before the vote, where that is known (MT-06). */
  readonly discussed?: boolean | undefined
  /** An important matter on which views divide: a near-even split may be put off (VT-12). */
  readonly important?: boolean | undefined
  /** An emergency follows the majority even then. */
  readonly urgent?: boolean | undefined
}

export type Offer = 'clarify-and-vote-again' | 'adjourn' | 'deferred'

export interface OrdinaryDecisionValues extends TallyValues {
  /** Members left out of N, and members who were to be but still count. */
  readonly excused: number
  readonly notExcused: number
  /** What the assembly may do instead of taking the result as it is. */
  readonly offers: readonly Offer[]
}

type VoteRule = 'VT-04' | 'VT-03' | 'VT-07' | 'VT-08' | 'VT-09' | 'VT-10' | 'VT-12' | 'VT-13' | 'VT-02'

/** Is an ordinary decision of the branch assembly adopted? At least half present, more than half of all voters in favour. */
export const ordinaryDecision = question({
  name: 'ordinary-decision',
  rules: ['VT-04', 'MT-06', 'MT-07', 'VT-02', 'VT-03', 'VT-07', 'VT-08', 'VT-09', 'VT-10', 'VT-12', 'VT-13'],
  settings: { nearEvenTenths: { rule: 'VT-12', kind: 'design', default: 1 } },
  judge: (given: OrdinaryDecisionGiven, _on, law, { nearEvenTenths }): Finding<OrdinaryDecisionValues> => {
    const { n, p, excused, notExcused, notes } = whoCounts(given, law)
    const tally: Tally = { n, p, inFavour: given.inFavour, against: given.against, abstain: given.abstain }
    const bars = barsOf(law['VT-04'], law)
    const judged = judgeTally(tally, bars)
    const split = severalSittings(law['VT-13'], given.sittings ?? 1)
    const undiscussed = given.discussed === false && judged.outcome === 'PASS'
    const outcome: Outcome = split ? 'INVALID_PROCEDURE' : undiscussed ? 'NEEDS_HUMAN' : judged.outcome
    const offers = offersAfter(outcome, given, tally, nearEvenTenths)
    const because = [...(split ? [split] : []), ...judged.because, ...notes]
    if (given.discussed !== undefined) because.push(discussion(given.discussed, undiscussed, law['MT-06']))
    if (isMajorityOfPresentOnly(tally)) because.push(ofThosePresent(tally, law['MT-07']))
    if (offers.includes('deferred')) because.push(nearEven(law['VT-12'], given))
    return {
      outcome,
      values: { ...judged.values, adopted: outcome === 'PASS', excused, notExcused, offers },
      because,
      wouldChange: split
        ? []
        : undiscussed
          ? [{ text: 'vote.if-discussed', numbers: {}, outcome: 'PASS' }]
          : [...judged.wouldChange, ...ifExcused(tally, bars, outcome, approvable(given, law['VT-03']))],
    }
  },
})

/** N after the approved exclusions and P without those who have no vote, with a line for each correction. */
export function whoCounts(given: Attendance, law: LawOf<'VT-02' | 'VT-03'>) {
  const excused = (given.exclusions ?? []).filter((one) => isExcused(one, law['VT-03'])).length
  const notExcused = (given.exclusions ?? []).length - excused
  const withoutVote = given.presentWithoutVote ?? 0
  const [n, p] = [given.voters - excused, given.present - withoutVote]
  const notes: Because[] = []
  if (excused > 0) {
    const formula = `${given.voters}−${excused} = ${n}`
    notes.push(tells(law['VT-03'], { text: 'excusal.left-out', numbers: { count: excused, n }, formula, holds: true }))
  }
  if (notExcused > 0) {
    notes.push(warns(law['VT-03'], { text: 'excusal.still-counts', numbers: { count: notExcused, n }, holds: false }))
  }
  if (withoutVote > 0) {
    const formula = `${given.present}−${withoutVote} = ${p}`
    notes.push(
      tells(law['VT-02'], { text: 'vote.without-vote', numbers: { count: withoutVote, p }, formula, holds: null }),
    )
  }
  return { n, p, excused, notExcused, notes }
}

/** The bars of an ordinary decision on the day. */
export function barsOf(cited: Provision<'VT-04'>, law: LawOf<Exclude<VoteRule, 'VT-12' | 'VT-13'>>): Bars {
  return {
    quorum: { cited, bar: cited.quorum },
    majority: { cited, bar: cited.majority },
    sum: law['VT-10'],
    least: law['VT-07'],
    abstention: law['VT-09'],
    exactlyHalf: law['VT-08'],
  }
}

/** After exactly half: clarify and vote again, or adjourn. After a near-even split on an important matter: put it off. */
function offersAfter(outcome: Outcome, given: OrdinaryDecisionGiven, tally: Tally, tenths: number): Offer[] {
  if (outcome === 'INVALID_PROCEDURE') return []
  const offers: Offer[] = 2 * tally.inFavour === tally.n ? ['clarify-and-vote-again', 'adjourn'] : []
  const divided = Math.abs(tally.inFavour - tally.against)
  if (given.important && !given.urgent && given.against > 0 && 10 * divided <= tenths * tally.p) offers.push('deferred')
  return offers
}

/** Full discussion comes before the vote; whether a decision without it stands is for people. */
function discussion(discussed: boolean, decisive: boolean, cited: Provision<'MT-06'>): Because {
  if (discussed) return tells(cited, { text: 'vote.discussed', holds: true })
  return (decisive ? decides : warns)(cited, { text: 'vote.not-discussed', holds: decisive ? null : false })
}

/** The trap of the base: more than half of those present, not of those who should attend. */
function isMajorityOfPresentOnly({ n, p, inFavour }: Tally): boolean {
  return p <= n && inFavour <= p && 2 * inFavour > p && 2 * inFavour <= n
}

function ofThosePresent({ n, p, inFavour }: Tally, cited: Provision<'MT-07'>): Because {
  const formula = formulaOf(cited.majority, inFavour, n)
  return tells(cited, { text: 'vote.not-of-those-present', numbers: { inFavour, p, n }, formula, holds: false })
}

function nearEven(cited: Provision<RuleId>, { inFavour, against }: OrdinaryDecisionGiven): Because {
  return tells(cited, { text: 'vote.near-even', numbers: { inFavour, against }, holds: null })
}

function approvable({ exclusions = [] }: OrdinaryDecisionGiven, cited: Provision<'VT-03'>): number {
  return exclusions.filter((one) => cited.reasons.includes(one.reason) && !isExcused(one, cited)).length
}

function ifExcused(tally: Tally, bars: Bars, outcome: Outcome, count: number): Change[] {
  if (count === 0) return []
  const n = tally.n - count
  const then = outcomeOf({ ...tally, n }, bars)
  return then === outcome ? [] : [{ text: 'excusal.if-approved', numbers: { count, n }, outcome: then }]
}
