import { type Decision, no, yes } from '#core/decision.ts'
import type { Outcome, Round } from './result.rules.ts'
import type { PollKind } from './terms.rules.ts'

export interface Standing {
  /** The candidates in the order of the ballot. */
  readonly settled: readonly string[]
  /** Who is to stand in a separate election. */
  readonly wished: readonly string[]
  readonly roll: readonly { readonly personId: string; readonly name: string; readonly votes: boolean }[]
  readonly officials: readonly string[]
  /** Candidates so many open seats ask for (EL-02, EL-03). */
  readonly needed: number
}

export interface NextRound {
  readonly kind: PollKind
  /** The round that left the tie. */
  readonly parentId: string | null
  readonly seats: number
  readonly candidates: readonly string[]
}

export type RoundRefusal =
  | 'elections.ask-above'
  | 'elections.candidates-needed'
  | 'elections.may-not-stand'
  | 'elections.official-stands'

/** What the next round is, from the rounds before: nobody chooses that. */
export function nextRound(
  outcome: Outcome,
  rounds: readonly Round[],
  { settled, wished, roll, officials, needed }: Standing,
): Decision<NextRound, RoundRefusal> {
  switch (outcome.next) {
    case 'ask-above':
      return no('elections.ask-above')
    case 'vote-again-among-tied':
      return yes({ kind: 'tie', parentId: rootOf(outcome, rounds), seats: outcome.unfilled, candidates: outcome.tied })
    case 'separate-election': {
      const named = (id: string) => ({ name: roll.find(({ personId }) => personId === id)?.name ?? '' })
      const open = [...new Set(wished)].filter((id) => !outcome.elected.includes(id))
      if (open.length < needed) return no('elections.candidates-needed', { needed, seats: outcome.unfilled })
      const stranger = open.find((id) => !roll.some(({ personId, votes }) => personId === id && votes))
      if (stranger) return no('elections.may-not-stand', named(stranger))
      const serving = open.find((id) => officials.includes(id))
      if (serving) return no('elections.official-stands', named(serving))
      return yes({ kind: 'separate', parentId: null, seats: outcome.unfilled, candidates: open })
    }
    case 'first-poll':
    case 'nothing':
      return yes({ kind: 'first', parentId: null, seats: outcome.unfilled, candidates: settled })
    default:
      return outcome.next satisfies never
  }
}

function rootOf({ last }: Outcome, rounds: readonly Round[]): string | null {
  if (!last) return null
  return last.kind === 'tie' ? (rounds.find(({ id }) => id === last.parentId)?.id ?? last.id) : last.id
}
