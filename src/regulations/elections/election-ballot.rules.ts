import { type Because, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface ElectionBallotGiven {
  readonly seats: number
  /** By the voter, by somebody he asked to write for him, by a proxy, or sent in writing. */
  readonly castBy: 'voter' | 'writer' | 'proxy' | 'letter'
  /** The one who wrote for him is a candidate. */
  readonly writerIsCandidate?: boolean | undefined
  /** Candidates approved, rejected, and left with an abstention; names written in. */
  readonly approved: number
  readonly rejected?: number | undefined
  readonly abstained?: number | undefined
  readonly writtenIn?: number | undefined
  /** A sign or number that shows whose ballot it is. */
  readonly marked?: boolean | undefined
}

export interface ElectionBallotValues {
  readonly names: number
  /** Null where the supervisors decide. */
  readonly valid: boolean | null
}

/** Is one ballot valid? At most as many names as seats; nobody votes for an absent voter; who abstains writes in nobody. */
export const electionBallot = question({
  name: 'election-ballot',
  rules: ['EL-07', 'EL-04', 'EL-05'],
  settings: {},
  judge: (given: ElectionBallotGiven, _on, law): Finding<ElectionBallotValues> => {
    const { seats, castBy, writerIsCandidate = false, approved, rejected = 0, writtenIn = 0, marked = false } = given
    const names = approved + writtenIn
    const because: Because[] = []
    if (castBy === 'proxy' || castBy === 'letter')
      because.push(decides(law['EL-05'], { text: castBy === 'proxy' ? 'ballot.proxy' : 'ballot.letter', holds: false }))
    if (castBy === 'writer')
      because.push(
        decides(law['EL-04'], {
          text: writerIsCandidate ? 'ballot.written-by-candidate' : 'ballot.written-for-voter',
          holds: !writerIsCandidate,
        }),
      )
    const fits = names <= seats
    because.push(
      decides(law['EL-07'], {
        text: fits ? 'ballot.names-fit' : 'ballot.too-many-names',
        numbers: { names, seats },
        formula: `${names} ≤ ${seats}`,
        holds: fits,
      }),
    )
    if (fits && names < seats) because.push(tells(law['EL-07'], { text: 'ballot.fewer-names', holds: null }))
    if (marked) because.push(decides(law['EL-07'], { text: 'ballot.marked', holds: false }))
    const overwritten = writtenIn > rejected
    if (writtenIn > 0)
      because.push(
        decides(law['EL-04'], {
          text: overwritten ? 'ballot.written-in-too-many' : 'ballot.written-in',
          numbers: { writtenIn, rejected },
          formula: `${writtenIn} ≤ ${rejected}`,
          holds: overwritten ? null : true,
        }),
      )
    const isVoid = because.some(({ holds }) => holds === false)
    const outcome: Outcome = isVoid ? 'INVALID_PROCEDURE' : overwritten ? 'NEEDS_HUMAN' : 'PASS'
    return {
      outcome,
      values: { names, valid: isVoid ? false : overwritten ? null : true },
      because,
      wouldChange:
        !fits && castBy !== 'proxy' && castBy !== 'letter'
          ? [{ text: 'ballot.if-fewer', numbers: { count: names - seats }, outcome: 'PASS' }]
          : [],
    }
  },
})
