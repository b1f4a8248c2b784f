import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question, type Setting } from '../question.rules.ts'
import { formulaOf, isExactly, leastFor, meets } from '../threshold.rules.ts'

export interface CandidateElectedGiven {
  /** Voters who should attend, and voters present. */
  readonly n: number
  readonly p: number
  readonly inFavour: number
}

export interface CandidateElectedValues {
  /** Null where only the older wording would elect him. */
  readonly elected: boolean | null
  readonly needed: number
  readonly neededByPresent: number
}

/**
 * The texts seen disagree on the base: more than half of those who should attend, or, in the older wording, of those
 * present. The stricter one can never declare a wrong winner.
 */
export const electedBase = {
  rule: 'EL-08',
  kind: 'design',
  default: 'SHOULD_ATTEND',
  choices: ['PRESENT', 'SHOULD_ATTEND'],
} as const satisfies Setting

export type Verdict = 'elected' | 'contested' | 'not-elected'

/** Clears the bar, clears only the older one, or clears none. */
export function verdictOf(inFavour: number, n: number, p: number, base: string, law: LawOf<'EL-08'>): Verdict {
  const { majority } = law['EL-08']
  if (meets(majority, inFavour, base === 'PRESENT' ? p : n)) return 'elected'
  return meets(majority, inFavour, p) ? 'contested' : 'not-elected'
}

/** Has a candidate the votes to be elected? More than half of those who should attend; exactly half is not enough. */
export const candidateElected = question({
  name: 'candidate-elected',
  rules: ['EL-08', 'VT-10'],
  settings: { electedBase },
  judge: ({ n, p, inFavour }: CandidateElectedGiven, _on, law, settings): Finding<CandidateElectedValues> => {
    const cited = law['EL-08']
    const { majority } = cited
    const [needed, neededByPresent] = [leastFor(majority, n), leastFor(majority, p)]
    if (p > n || inFavour > p)
      return {
        outcome: 'INVALID_PROCEDURE',
        values: { elected: false, needed, neededByPresent },
        because: [
          decides(law['VT-10'], {
            text: 'elected.impossible',
            numbers: { inFavour, p, n },
            formula: `${inFavour} ≤ ${p} ≤ ${n}`,
            holds: false,
          }),
        ],
      }
    const byPresent = settings.electedBase === 'PRESENT'
    const verdict = verdictOf(inFavour, n, p, settings.electedBase, law)
    const [base, other] = byPresent ? [p, n] : [n, p]
    const because: Because[] = [
      decides(byPresent ? { ...cited, kind: 'setting' } : cited, {
        text: byPresent ? 'elected.by-present' : 'elected.by-should-attend',
        numbers: { inFavour, base, needed: leastFor(majority, base) },
        formula: formulaOf(majority, inFavour, base),
        holds: verdict === 'elected' ? true : verdict === 'contested' ? null : false,
      }),
      tells(cited, {
        text: byPresent ? 'elected.other-should-attend' : 'elected.other-present',
        numbers: { inFavour, base: other, needed: leastFor(majority, other) },
        formula: formulaOf(majority, inFavour, other),
        holds: meets(majority, inFavour, other),
      }),
    ]
    if (isExactly(majority, inFavour, base))
      because.push(tells(cited, { text: 'elected.exactly-half', numbers: { inFavour, base }, holds: false }))
    if (verdict === 'contested') because.push(decides(cited, { text: 'elected.contested', holds: null }))
    const least = leastFor(majority, base)
    return {
      outcome: verdict === 'elected' ? 'PASS' : verdict === 'contested' ? 'NEEDS_HUMAN' : 'FAIL',
      values: {
        elected: verdict === 'elected' ? true : verdict === 'contested' ? null : false,
        needed,
        neededByPresent,
      },
      because,
      wouldChange:
        verdict === 'elected'
          ? [
              {
                text: 'elected.fewer',
                numbers: { count: inFavour - least + 1 },
                outcome: below(least - 1, n, p, settings.electedBase, law),
              },
            ]
          : least <= p
            ? [{ text: 'elected.more', numbers: { count: least - inFavour, needed: least }, outcome: 'PASS' }]
            : [],
    }
  },
})

function below(inFavour: number, n: number, p: number, base: string, law: LawOf<'EL-08'>) {
  return verdictOf(inFavour, n, p, base, law) === 'contested' ? 'NEEDS_HUMAN' : 'FAIL'
}
