import type { LawOf } from '../law.rules.ts'
import { type Verdict, verdictOf } from './candidate-elected.rules.ts'

/** What one candidate was given. */
export interface Votes {
  readonly name: string
  readonly inFavour: number
}

export interface Count {
  readonly seats: number
  /** Voters who should attend, and voters present. */
  readonly n: number
  readonly p: number
  readonly votes: readonly Votes[]
  /** A second vote among those tied for the last seats. */
  readonly secondVote?: readonly Votes[] | undefined
}

export interface Winners {
  /** By votes, the most first. */
  readonly elected: readonly Votes[]
  /** Over the older bar only, while seats are left. */
  readonly contested: readonly Votes[]
  /** As many votes as each other, more of them than seats left. */
  readonly tied: readonly Votes[]
  readonly overBar: readonly Votes[]
  /** Elected by a second vote, with the votes of that one. */
  readonly again: readonly Votes[]
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** Who is elected: those over the bar, by votes; a tie for the last seats is voted again and then the most votes win. */
export function winnersOf({ seats, n, p, votes, secondVote }: Count, base: string, law: LawOf<'EL-08'>): Winners {
  const verdicts = new Map(votes.map(({ name, inFavour }) => [name, verdictOf(inFavour, n, p, base, law)]))
  const overBar = byVotes(votes.filter(({ name }) => verdicts.get(name) === 'elected'))
  const { taken, tied } = take(overBar, seats)
  const again = tied.length > 0 && secondVote ? take(byVotes(among(tied, secondVote)), seats - taken.length) : null
  const elected = again ? [...taken, ...again.taken] : taken
  const contested =
    overBar.length < seats ? byVotes(votes.filter(({ name }) => verdicts.get(name) === 'contested')) : []
  return { elected, contested, tied: again ? again.tied : tied, overBar, again: again?.taken ?? [], verdicts }
}

/** Takes places from the top; when equal votes straddle the last place, those who hold them wait. */
function take(sorted: readonly Votes[], places: number): { taken: readonly Votes[]; tied: readonly Votes[] } {
  const [last, next] = [sorted[places - 1], sorted[places]]
  if (!last || !next || last.inFavour > next.inFavour) return { taken: sorted.slice(0, Math.max(0, places)), tied: [] }
  return {
    taken: sorted.filter(({ inFavour }) => inFavour > last.inFavour),
    tied: sorted.filter(({ inFavour }) => inFavour === last.inFavour),
  }
}

function byVotes(votes: readonly Votes[]): readonly Votes[] {
  return [...votes].sort((a, b) => b.inFavour - a.inFavour)
}

/** The second vote counts for those tied and for nobody else; who is not in it has none. */
function among(tied: readonly Votes[], second: readonly Votes[]): readonly Votes[] {
  const counted = new Map(second.map(({ name, inFavour }) => [name, inFavour]))
  return tied.map(({ name }) => ({ name, inFavour: counted.get(name) ?? 0 }))
}
