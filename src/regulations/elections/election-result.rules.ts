import type { Because, Finding, Outcome } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { leastFor, meets } from '../threshold.rules.ts'
import { electedBase } from './candidate-elected.rules.ts'
import { type ElectionQuorumGiven, judgeQuorum } from './election-quorum.rules.ts'
import { resultChanges, resultLines } from './election-result-reasons.rules.ts'
import { pollLines } from './poll.rules.ts'
import { type Votes, type Winners, winnersOf } from './winners.rules.ts'

export interface ElectionResultGiven extends ElectionQuorumGiven {
  readonly seats: number
  readonly issued: number
  readonly returned: number
  readonly votes: readonly Votes[]
  /** A second vote among those tied for the last seats. */
  readonly secondVote?: readonly Votes[] | undefined
  /** Voters who agree to leave the seats that are not filled empty. */
  readonly agreeToFewer?: number | undefined
}

export type Next = 'vote-again-among-tied' | 'separate-election' | 'fewer-seats' | 'ask-above'

export interface ElectionResultValues {
  readonly n: number
  readonly p: number
  /** Votes a candidate needs. */
  readonly needed: number
  readonly neededByPresent: number
  readonly elected: readonly string[]
  readonly contested: readonly string[]
  readonly tied: readonly string[]
  readonly notElected: readonly string[]
  readonly unfilled: number
  /** What may be done about the seats that are open. */
  readonly next: readonly Next[]
}

/** Who is elected? A valid poll, more than half of those who should attend, by votes; ties and open seats go on from there. */
export const electionResult = question({
  name: 'election-result',
  rules: ['EL-08', 'EL-01', 'EL-06', 'EL-09', 'EL-10', 'EL-11', 'VT-02', 'VT-03', 'VT-10', 'VT-13'],
  settings: { electedBase },
  judge: (given: ElectionResultGiven, _on, law, settings): Finding<ElectionResultValues> => {
    const { seats, votes, agreeToFewer } = given
    const quorum = judgeQuorum(given, law)
    const { n, p } = quorum.values
    const poll = pollLines(given, p, law)
    const valid = quorum.holds && poll.every(({ holds }) => holds !== false)
    const none: Winners = { elected: [], contested: [], tied: [], overBar: [], again: [], verdicts: new Map() }
    const winners = valid ? winnersOf({ ...given, n, p }, settings.electedBase, law) : none
    const judged = (changed: readonly Votes[]): Outcome => {
      const then = winnersOf({ seats, n, p, votes: changed }, settings.electedBase, law)
      return outcomeOf(then, seats - then.elected.length, false)
    }
    const { majority } = law['EL-08']
    const unfilled = seats - winners.elected.length
    const agreed = agreeToFewer !== undefined && meets(law['EL-11'].agreement, agreeToFewer, n)
    const values: ElectionResultValues = {
      n,
      p,
      needed: leastFor(majority, settings.electedBase === 'PRESENT' ? p : n),
      neededByPresent: leastFor(majority, p),
      elected: winners.elected.map(({ name }) => name),
      contested: winners.contested.map(({ name }) => name),
      tied: winners.tied.map(({ name }) => name),
      notElected: votes
        .map(({ name }) => name)
        .filter(
          (name) => ![...winners.elected, ...winners.contested, ...winners.tied].some((one) => one.name === name),
        ),
      unfilled,
      next: valid ? nextOf(winners, unfilled, agreed) : [],
    }
    const because: Because[] = [...quorum.because, ...poll]
    if (valid) because.push(...resultLines(given, winners, values, settings.electedBase, law))
    return {
      outcome: valid ? outcomeOf(winners, unfilled, agreed) : 'INVALID_PROCEDURE',
      values,
      because,
      wouldChange: valid ? resultChanges(winners, values, law['EL-11'].agreement, agreed, judged) : [],
    }
  },
})

function outcomeOf({ elected, contested, tied }: Winners, unfilled: number, agreed: boolean): Outcome {
  if (contested.length > 0 || tied.length > 0) return 'NEEDS_HUMAN'
  if (unfilled <= 0 || (agreed && elected.length > 0)) return 'PASS'
  return elected.length === 0 ? 'FAIL' : 'NEEDS_HUMAN'
}

function nextOf({ elected, contested, tied }: Winners, unfilled: number, agreed: boolean): Next[] {
  if (contested.length > 0) return ['ask-above']
  if (tied.length > 0) return ['vote-again-among-tied']
  if (unfilled <= 0 || (agreed && elected.length > 0)) return []
  return elected.length === 0 ? ['separate-election'] : ['separate-election', 'fewer-seats']
}
