import { type Because, decides } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { ElectionResultGiven } from './election-result.rules.ts'

/** Whether the poll stands: ballots returned against issued, votes against ballots. */
export function pollLines(
  { issued, returned, votes, seats }: ElectionResultGiven,
  p: number,
  law: LawOf<'EL-06' | 'VT-10'>,
): Because[] {
  const holds = returned <= issued
  const lines: Because[] = [
    decides(law['EL-06'], {
      text: holds ? 'poll.valid' : 'poll.void',
      numbers: { issued, returned },
      formula: `${returned} ≤ ${issued}`,
      holds,
    }),
  ]
  const most = Math.max(0, ...votes.map(({ inFavour }) => inFavour))
  const sum = votes.reduce((total, { inFavour }) => total + inFavour, 0)
  if (issued > p)
    lines.push(
      decides(law['VT-10'], {
        text: 'poll.more-ballots',
        numbers: { issued, p },
        formula: `${issued} ≤ ${p}`,
        holds: false,
      }),
    )
  if (most > returned)
    lines.push(
      decides(law['VT-10'], {
        text: 'poll.more-votes',
        numbers: { most, returned },
        formula: `${most} ≤ ${returned}`,
        holds: false,
      }),
    )
  if (sum > seats * returned)
    lines.push(
      decides(law['VT-10'], {
        text: 'poll.more-names',
        numbers: { sum, seats, returned },
        formula: `${sum} ≤ ${seats}×${returned}`,
        holds: false,
      }),
    )
  return lines
}
