import { type Because, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf, leastFor, leastFormula, meets } from '../threshold.rules.ts'
import { type Attendance, whoCounts } from './ordinary-decision.rules.ts'
import { morePresent } from './tally.rules.ts'

export interface OrdinaryOutlookValues {
  readonly n: number
  readonly p: number
  readonly excused: number
  readonly notExcused: number
  readonly quorate: boolean
  readonly neededPresent: number
  readonly neededInFavour: number
  /** True when all present together could carry a motion. */
  readonly canPass: boolean
  /** Voters present who may vote otherwise and a motion still passes; negative: so many are missing. */
  readonly toSpare: number
}

/** Before the vote: may an ordinary decision be taken now, and what does it need? */
export const ordinaryOutlook = question({
  name: 'ordinary-outlook',
  rules: ['VT-04', 'VT-02', 'VT-03', 'VT-07', 'VT-10'],
  settings: {},
  judge: (given: Attendance, _on, law): Finding<OrdinaryOutlookValues> => {
    const { n, p, excused, notExcused, notes } = whoCounts(given, law)
    const { quorum, majority } = law['VT-04']
    const [neededPresent, neededInFavour] = [leastFor(quorum, n), leastFor(majority, n)]
    const possible = n >= 1 && p <= n
    const quorate = meets(quorum, p, n)
    const canPass = possible && quorate && meets(majority, p, n)
    const outcome: Outcome = !possible || !quorate ? 'INVALID_PROCEDURE' : canPass ? 'PASS' : 'FAIL'
    const because: Because[] = possible ? [] : [morePresent(law['VT-10'], p, n)]
    because.push(
      decides(law['VT-04'], {
        text: quorate ? 'vote.quorum-met' : 'vote.quorum-missed',
        numbers: { n, p, needed: neededPresent },
        formula: formulaOf(quorum, p, n),
        holds: quorate,
      }),
      decides(law['VT-04'], {
        text: canPass ? 'vote.can-pass' : 'vote.cannot-pass',
        numbers: { n, p, needed: neededInFavour },
        formula: formulaOf(majority, p, n),
        holds: canPass,
      }),
      tells(law['VT-07'], {
        text: 'vote.least',
        numbers: { n, needed: neededInFavour },
        formula: `${leastFormula(majority, n)} = ${neededInFavour}`,
        holds: null,
      }),
      ...notes,
    )
    return {
      outcome,
      values: {
        n,
        p,
        excused,
        notExcused,
        quorate,
        neededPresent,
        neededInFavour,
        canPass,
        toSpare: p - neededInFavour,
      },
      because,
      wouldChange: changes(possible, outcome, p, neededPresent, neededInFavour),
    }
  },
})

function changes(possible: boolean, outcome: Outcome, p: number, neededPresent: number, neededInFavour: number) {
  if (!possible) return []
  if (outcome === 'PASS') {
    return [
      {
        text: 'vote.fewer-present-to-carry',
        numbers: { count: p - neededInFavour + 1 },
        outcome: neededInFavour - 1 >= neededPresent ? 'FAIL' : 'INVALID_PROCEDURE',
      },
    ] as const
  }
  return [
    {
      text: 'vote.more-present-to-carry',
      numbers: { count: neededInFavour - p, needed: neededInFavour },
      outcome: 'PASS',
    },
  ] as const
}
