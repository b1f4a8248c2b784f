import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { Citation, RuleId } from '../provision.rules.ts'
import { question } from '../question.rules.ts'
import { type Base, type Brackets, yuan } from './money.rules.ts'
import { nextBracket, roundTo, standardOf, standardReasons } from './standard.rules.ts'

/** Who pays decides what the base is. `wage` has a base of pay lines, the last four pay one small amount. */
export type Payer =
  | 'wage'
  | 'annual-salary'
  | 'irregular'
  | 'retired'
  | 'farmer'
  | 'student'
  | 'out-of-work'
  | 'on-relief'
  | 'minimum-allowance'

export interface MonthlyDuesGiven {
  readonly payer: Payer
  /** The base of the month: of a wage, the pay received (annual salary), the basic pension; of a farmer the amount chosen. */
  readonly baseFen?: number | undefined
  /** Net income of each month of the quarter before, for irregular income. */
  readonly quarterFen?: readonly number[] | undefined
}

export interface MonthlyDuesValues {
  readonly duesFen: number | null
  /** Before the cap. */
  readonly uncappedFen: number | null
  readonly perMille: number | null
  readonly capped: boolean
}

const rules = [
  'DU-01',
  'DU-03',
  'DU-06',
  'DU-08',
  'DU-09',
  'DU-10',
  'DU-11',
  'DU-12',
  'DU-20',
] as const satisfies RuleId[]
type DuesLaw = LawOf<(typeof rules)[number]>

/** What does a member pay a month? A rate on the whole base, a small amount, or one the farmer chooses. */
export const monthlyDues = question({
  name: 'monthly-dues',
  rules,
  settings: { roundTo },
  judge: (given: MonthlyDuesGiven, _on, law, settings): Finding<MonthlyDuesValues> => {
    const { payer } = given
    if (payer === 'farmer') return chosen(given, law)
    const rated = ratedBy(given, law)
    if (rated === null) return fixed(law)
    const { base, brackets, cited, about } = rated
    if (base === null) return unknown(cited)
    const standard = standardOf(base, brackets, law, settings.roundTo)
    const { duesFen, uncappedFen, perMille, capped } = standard
    return {
      outcome: 'PASS',
      values: { duesFen, uncappedFen, perMille, capped },
      because: [...about, ...standardReasons(base, standard, cited, law, settings.roundTo)],
      wouldChange: nextBracket(base, brackets, law, settings.roundTo),
    }
  },
})

interface Rated {
  readonly base: Base | null
  readonly brackets: Brackets
  readonly cited: Citation
  readonly about: readonly Because[]
}

function ratedBy({ payer, baseFen, quarterFen }: MonthlyDuesGiven, law: DuesLaw): Rated | null {
  const month = baseFen === undefined ? null : { fen: baseFen, months: 1 }
  const [working, pension] = [law['DU-01'], law['DU-10']]
  switch (payer) {
    case 'wage':
      return { base: month, brackets: working.brackets, cited: working, about: [] }
    case 'annual-salary': {
      const about = [tells(law['DU-08'], { text: 'dues.received-this-month', holds: null })]
      return { base: month, brackets: working.brackets, cited: working, about }
    }
    case 'irregular': {
      const { months } = law['DU-09']
      const complete = quarterFen?.length === months
      const base = complete ? { fen: quarterFen.reduce((sum, fen) => sum + fen, 0), months } : null
      const about = [tells(law['DU-09'], { text: 'dues.mean-of-quarter', numbers: { months }, holds: null })]
      return { base, brackets: working.brackets, cited: working, about }
    }
    case 'retired': {
      // The notice of 2017 narrows article 5, which once meant the whole pension.
      const about = [tells(law['DU-03'], { text: 'dues.basic-pension', holds: null })]
      return { base: month, brackets: pension.brackets, cited: pension, about }
    }
    default:
      return null
  }
}

function fixed(law: DuesLaw): Finding<MonthlyDuesValues> {
  const { fen } = law['DU-12']
  const because = [tells(law['DU-12'], { text: 'dues.small', numbers: { dues: yuan(fen) }, holds: null })]
  return { outcome: 'PASS', values: { duesFen: fen, uncappedFen: fen, perMille: null, capped: false }, because }
}

function chosen({ baseFen }: MonthlyDuesGiven, law: DuesLaw): Finding<MonthlyDuesValues> {
  const { fenAtLeast, fenAtMost } = law['DU-11']
  if (baseFen === undefined) return unknown(law['DU-11'])
  const holds = fenAtLeast <= baseFen && baseFen <= fenAtMost
  const numbers = { dues: yuan(baseFen), least: yuan(fenAtLeast), most: yuan(fenAtMost) }
  const formula = `${numbers.least} ≤ ${numbers.dues} ≤ ${numbers.most}`
  return {
    outcome: holds ? 'PASS' : 'FAIL',
    values: { duesFen: baseFen, uncappedFen: baseFen, perMille: null, capped: false },
    because: [decides(law['DU-11'], { text: holds ? 'dues.chosen' : 'dues.chosen-outside', numbers, formula, holds })],
    wouldChange: holds ? [] : [{ text: 'dues.choose-within', numbers, outcome: 'PASS' }],
  }
}

function unknown(cited: Citation): Finding<MonthlyDuesValues> {
  return {
    outcome: 'NEEDS_HUMAN',
    values: { duesFen: null, uncappedFen: null, perMille: null, capped: false },
    because: [decides(cited, { text: 'dues.base-unknown', holds: null })],
  }
}
