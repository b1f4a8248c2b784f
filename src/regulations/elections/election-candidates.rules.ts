import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf, leastFor } from '../threshold.rules.ts'
import type { StandingKind } from '../votes/voter.rules.ts'

export interface ElectionCandidatesGiven {
  /** Seats of the committee. */
  readonly seats: number
  /** In the order of the ballot paper; without it, only how many are needed is told. */
  readonly candidates?:
    | readonly {
        readonly name: string
        readonly standing: StandingKind
        readonly suspended?: boolean | undefined
        /** Strokes of the surname. */
        readonly strokes?: number | undefined
      }[]
    | undefined
}

export interface ElectionCandidatesValues {
  readonly needed: number
  readonly surplus: number
  readonly refused: readonly string[]
  readonly inOrder: boolean | null
}

/** How many candidates does an election of so many committee members need, and may these stand, in this order? */
export const electionCandidates = question({
  name: 'election-candidates',
  rules: ['EL-02', 'EL-04', 'VT-01', 'VT-02'],
  settings: {},
  judge: ({ seats, candidates }: ElectionCandidatesGiven, _on, law): Finding<ElectionCandidatesValues> => {
    const cited = law['EL-02']
    const surplus = leastFor(cited.surplus, seats)
    const needed = seats + surplus
    const formula = `${seats}+⌈${seats * cited.surplus.of}/${cited.surplus.times}⌉ = ${needed}`
    const because: Because[] = [
      tells(cited, { text: 'candidates.needed', numbers: { seats, surplus, needed }, formula, holds: null }),
    ]
    if (!candidates) return { outcome: 'PASS', values: { needed, surplus, refused: [], inOrder: null }, because }
    const refused = candidates.filter(({ standing, suspended }) => standing !== 'full' || suspended)
    const count = candidates.length - refused.length
    for (const { name, standing } of refused)
      because.push(
        standing === 'probationary'
          ? decides(law['VT-02'], { text: 'candidates.probationary', numbers: { name }, holds: false })
          : decides(law['VT-01'], { text: 'candidates.no-right', numbers: { name }, holds: false }),
      )
    const enough = count >= needed
    because.push(
      decides(cited, {
        text: enough ? 'candidates.enough' : 'candidates.too-few',
        numbers: { count, needed, surplus: count - seats, seats },
        formula: formulaOf(cited.surplus, count - seats, seats),
        holds: enough,
      }),
    )
    const strokes = candidates.map((one) => one.strokes)
    const known = strokes.filter((one) => one !== undefined)
    const inOrder =
      known.length < strokes.length ? null : known.every((one, at) => at === 0 || (known[at - 1] ?? 0) <= one)
    if (inOrder !== null)
      because.push(
        decides(law['EL-04'], {
          text: inOrder ? 'candidates.in-order' : 'candidates.out-of-order',
          formula: known.join(' ≤ '),
          holds: inOrder,
        }),
      )
    const changes: Change[] = []
    if (!enough) changes.push({ text: 'candidates.if-more', numbers: { count: needed - count }, outcome: 'PASS' })
    else if (refused.length > 0)
      changes.push({ text: 'candidates.if-struck', numbers: { count: refused.length }, outcome: 'PASS' })
    else if (inOrder === false) changes.push({ text: 'candidates.if-ordered', numbers: {}, outcome: 'PASS' })
    return {
      outcome: because.some(({ force, holds }) => force === 'decides' && holds === false) ? 'FAIL' : 'PASS',
      values: { needed, surplus, refused: refused.map(({ name }) => name), inOrder },
      because,
      wouldChange: changes,
    }
  },
})
