import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf, isExactly, leastFor, meets } from '../threshold.rules.ts'
import { type Attendance, whoCounts } from '../votes/ordinary-decision.rules.ts'
import { morePresent, severalSittings } from '../votes/tally.rules.ts'

export interface ElectionQuorumGiven extends Attendance {
  /** Meetings the count was gathered from; only one is lawful. */
  readonly sittings?: number | undefined
}

export interface ElectionQuorumValues {
  readonly n: number
  readonly p: number
  readonly excused: number
  readonly notExcused: number
  readonly needed: number
  readonly quorate: boolean
  /** Voters who may stay away and there is still an election; negative: so many are missing. */
  readonly toSpare: number
}

export type QuorumRule = 'EL-01' | 'VT-02' | 'VT-03' | 'VT-10' | 'VT-13'

/** Are enough voters present to hold an election? At least four fifths of those who should attend, at one meeting. */
export const electionQuorum = question({
  name: 'election-quorum',
  rules: ['EL-01', 'VT-02', 'VT-03', 'VT-10', 'VT-13'],
  settings: {},
  judge: (given: ElectionQuorumGiven, _on, law): Finding<ElectionQuorumValues> => {
    const { holds, values, because } = judgeQuorum(given, law)
    const { n, needed, toSpare } = values
    const possible = n >= 1 && values.p <= n && (given.sittings ?? 1) === 1
    const change: Change = values.quorate
      ? { text: 'election.fewer-present', numbers: { count: toSpare + 1 }, outcome: 'INVALID_PROCEDURE' }
      : { text: 'election.more-present', numbers: { count: -toSpare, needed }, outcome: 'PASS' }
    return {
      outcome: holds ? 'PASS' : 'INVALID_PROCEDURE',
      values,
      because,
      wouldChange: possible ? [change] : [],
    }
  },
})

/** Who counts, whether the numbers can be, and whether four fifths are there. */
export function judgeQuorum(given: ElectionQuorumGiven, law: LawOf<QuorumRule>) {
  const { n, p, excused, notExcused, notes } = whoCounts(given, law)
  const { quorum, before } = law['EL-01']
  const { sittings = 1 } = given
  const needed = leastFor(quorum, n)
  const quorate = n >= 1 && meets(quorum, p, n)
  const because: Because[] = []
  const split = severalSittings(law['VT-13'], sittings)
  if (split) because.push(split)
  if (n < 1 || p > n) because.push(morePresent(law['VT-10'], p, n))
  because.push(
    decides(law['EL-01'], {
      text: quorate ? 'election.quorum-met' : 'election.quorum-missed',
      numbers: { n, p, needed },
      formula: formulaOf(quorum, p, n),
      holds: quorate,
    }),
  )
  if (n >= 1 && isExactly(quorum, p, n))
    because.push(
      tells(law['EL-01'], {
        text: 'election.quorum-of-1990',
        numbers: { p, before: leastFor(before, n) },
        formula: formulaOf(before, p, n),
        holds: null,
      }),
    )
  because.push(...notes)
  const values: ElectionQuorumValues = { n, p, excused, notExcused, needed, quorate, toSpare: p - needed }
  return { holds: quorate && p <= n && sittings <= 1, values, because }
}
