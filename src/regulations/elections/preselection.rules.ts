import { type Change, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf, leastFor, meets } from '../threshold.rules.ts'
import type { Votes } from './winners.rules.ts'

export interface PreselectionGiven {
  /** Voters who should attend. */
  readonly n: number
  readonly votes: readonly Votes[]
  /** Candidates the election itself needs. */
  readonly candidatesNeeded?: number | undefined
}

export interface PreselectionValues {
  readonly needed: number
  /** By votes, the most first. */
  readonly chosen: readonly string[]
  readonly enough: boolean
}

/** Where candidates are chosen by a vote beforehand, who becomes one? More than half of those who should attend. */
export const preselection = question({
  name: 'preselection',
  rules: ['EL-13'],
  settings: {},
  judge: ({ n, votes, candidatesNeeded = 1 }: PreselectionGiven, _on, law): Finding<PreselectionValues> => {
    const cited = law['EL-13']
    const needed = leastFor(cited.majority, n)
    const chosen = votes
      .filter(({ inFavour }) => meets(cited.majority, inFavour, n))
      .toSorted((a, b) => b.inFavour - a.inFavour)
    const enough = chosen.length >= candidatesNeeded
    const missing = candidatesNeeded - chosen.length
    const changes: Change[] = enough
      ? []
      : [{ text: 'preselection.if-more', numbers: { count: missing, needed }, outcome: 'PASS' }]
    return {
      outcome: enough ? 'PASS' : 'FAIL',
      values: { needed, chosen: chosen.map(({ name }) => name), enough },
      because: [
        decides(cited, {
          text: enough ? 'preselection.enough' : 'preselection.too-few',
          numbers: { chosen: chosen.length, candidates: candidatesNeeded },
          formula: `${chosen.length} ≥ ${candidatesNeeded}`,
          holds: enough,
        }),
        ...votes.map(({ name, inFavour }) => {
          const holds = meets(cited.majority, inFavour, n)
          return tells(cited, {
            text: holds ? 'preselection.chosen' : 'preselection.not-chosen',
            numbers: { name, inFavour, n, needed },
            formula: formulaOf(cited.majority, inFavour, n),
            holds,
          })
        }),
      ],
      wouldChange: changes,
    }
  },
})
