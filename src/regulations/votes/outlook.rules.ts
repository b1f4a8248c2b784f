import { type Because, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { Citation } from '../provision.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf, leastFor, leastFormula, meets, type Threshold } from '../threshold.rules.ts'
import type { AdmissionMatter } from './admission-vote.rules.ts'
import type { DisposalMatter } from './disposal-vote.rules.ts'
import { type Attendance, whoCounts } from './ordinary-decision.rules.ts'
import type { WrittenOpinion } from './secret-vote.rules.ts'
import { morePresent } from './tally.rules.ts'

export interface OutlookValues {
  readonly n: number
  readonly p: number
  readonly excused: number
  readonly notExcused: number
  readonly quorate: boolean
  readonly neededPresent: number
  readonly neededInFavour: number
  /** True when all present together, with the written opinions in favour, could carry a motion. */
  readonly canPass: boolean
  /** Voters who may vote otherwise and a motion still passes; negative: so many are missing. */
  readonly toSpare: number
}

type OutlookRule = 'VT-02' | 'VT-03' | 'VT-07' | 'VT-10'
type Bars = Citation & { readonly quorum: Threshold; readonly majority: Threshold }

/** Before the vote: may an ordinary decision be taken now, and what does it need? */
export const ordinaryOutlook = question({
  name: 'ordinary-outlook',
  rules: ['VT-04', 'VT-02', 'VT-03', 'VT-07', 'VT-10'],
  settings: {},
  judge: (given: Attendance, _on, law): Finding<OutlookValues> => outlook(given, law['VT-04'], law, 0),
})

export interface PersonOutlookGiven extends Attendance {
  readonly matter: AdmissionMatter | DisposalMatter
  readonly writtenOpinions?: readonly WrittenOpinion[] | undefined
}

/**
 * Before a secret vote on one person: may it be taken now, and what does it need? More than half must be present (VT-05, VT-11);
 * opinions in writing that came in time count for the votes, not for the quorum (VT-06).
 */
export const personOutlook = question({
  name: 'person-outlook',
  rules: ['VT-05', 'VT-11', 'VT-02', 'VT-03', 'VT-06', 'VT-07', 'VT-10'],
  settings: { writtenOpinionsCount: { rule: 'VT-06', kind: 'design', default: true, stricter: 'lower' } },
  judge: (given: PersonOutlookGiven, _on, law, { writtenOpinionsCount }): Finding<OutlookValues> => {
    const { atConversion, ...vt05 } = law['VT-05']
    const disposal =
      given.matter === 'deadline-to-correct' || given.matter === 'advised-exit' || given.matter === 'removal'
    const bars = disposal ? law['VT-11'] : given.matter === 'admission' ? vt05 : { ...vt05, article: atConversion }
    const inTime = (given.writtenOpinions ?? []).filter((one) => one.receivedBefore && one.opinion === 'in-favour')
    const counts = writtenOpinionsCount || law['VT-06'].kind === 'national'
    const written = counts ? inTime.length : 0
    const found = outlook(given, bars, law, written)
    if (written === 0) return found
    const line = tells(law['VT-06'], { text: 'written.ahead', numbers: { count: written }, holds: null })
    return { ...found, because: [...found.because, line] }
  },
})

function outlook(
  given: Attendance,
  { quorum, majority, ...cited }: Bars,
  law: LawOf<OutlookRule>,
  written: number,
): Finding<OutlookValues> {
  const { n, p, excused, notExcused, notes } = whoCounts(given, law)
  const [neededPresent, neededInFavour] = [leastFor(quorum, n), leastFor(majority, n)]
  const possible = n >= 1 && p <= n
  const quorate = meets(quorum, p, n)
  const canPass = possible && quorate && meets(majority, p + written, n)
  const outcome: Outcome = !possible || !quorate ? 'INVALID_PROCEDURE' : canPass ? 'PASS' : 'FAIL'
  const because: Because[] = possible ? [] : [morePresent(law['VT-10'], p, n)]
  because.push(
    decides(cited, {
      text: quorate ? 'vote.quorum-met' : 'vote.quorum-missed',
      numbers: { n, p, needed: neededPresent },
      formula: formulaOf(quorum, p, n),
      holds: quorate,
    }),
    decides(cited, {
      text: canPass ? 'vote.can-pass' : 'vote.cannot-pass',
      numbers: { n, p, needed: neededInFavour },
      formula: formulaOf(majority, p + written, n),
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
  const missing = Math.max(neededInFavour - p - written, neededPresent - p)
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
      toSpare: p + written - neededInFavour,
    },
    because,
    wouldChange: changes(possible, outcome, p, written, missing, neededPresent, neededInFavour),
  }
}

function changes(
  possible: boolean,
  outcome: Outcome,
  p: number,
  written: number,
  missing: number,
  neededPresent: number,
  neededInFavour: number,
) {
  if (!possible) return []
  if (outcome === 'PASS') {
    const count = Math.min(p + written - neededInFavour, p - neededPresent) + 1
    const then = p - count < neededPresent ? 'INVALID_PROCEDURE' : 'FAIL'
    return [{ text: 'vote.fewer-present-to-carry', numbers: { count }, outcome: then }] as const
  }
  return [
    { text: 'vote.more-present-to-carry', numbers: { count: missing, needed: neededInFavour }, outcome: 'PASS' },
  ] as const
}
