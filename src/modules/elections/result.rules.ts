import type { PollKind, PollState, Result } from './terms.rules.ts'

/** A round as far as the result of the whole follows from it. */
export interface Round {
  readonly id: string
  readonly kind: PollKind
  readonly state: PollState
  readonly parentId: string | null
  readonly outcome: string | null
  /** The electors agreed to leave the open seats empty (EL-11). */
  readonly agreed: boolean
  readonly results: readonly { readonly personId: string; readonly inFavour: number; readonly result: Result }[]
}

export type NextStep = 'first-poll' | 'vote-again-among-tied' | 'separate-election' | 'ask-above' | 'nothing'

export interface Outcome {
  /** In the order in which they were elected. */
  readonly elected: readonly string[]
  readonly unfilled: number
  readonly final: boolean
  readonly next: NextStep
  /** The seats the next round is about, and who stands where that is given. */
  readonly seats: number
  readonly tied: readonly string[]
  /** Rounds that count, with the first of each tie. */
  readonly last: Round | null
}

/** What all rounds together give: who sits, what is open, and what comes next (EL-09 to EL-11). */
export function outcomeOf(seats: number, rounds: readonly Round[]): Outcome {
  const counted = rounds.filter(({ state }) => state === 'counted')
  const elected = [
    ...new Set(
      counted.flatMap(({ results }) =>
        results.filter(({ result }) => result === 'elected').map(({ personId }) => personId),
      ),
    ),
  ]
  const unfilled = Math.max(0, seats - elected.length)
  const last = counted.at(-1) ?? null
  const of = (result: Result) =>
    last?.results.filter((one) => one.result === result).map(({ personId }) => personId) ?? []
  const tied = of('tied')
  const agreed = counted.some((round) => round.agreed && round.outcome === 'PASS')
  const final = unfilled === 0 || (agreed && elected.length > 0)
  return { elected, unfilled, final, next: nextOf(), seats: unfilled, tied, last }

  function nextOf(): NextStep {
    if (final) return 'nothing'
    if (!last) return 'first-poll'
    if (of('contested').length > 0) return 'ask-above'
    return tied.length > 0 ? 'vote-again-among-tied' : 'separate-election'
  }
}
