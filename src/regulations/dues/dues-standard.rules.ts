import type { Day } from '#core/day.ts'
import { decides, type Finding, tells } from '../answer.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'
import { yuan } from './money.rules.ts'
import { roundTo, standardOf, standardReasons } from './standard.rules.ts'

export interface DuesStandardGiven {
  /** The month for which it is asked. */
  readonly month: Period
  readonly payer?: 'wage' | 'retired' | undefined
  /** The base with the day from which it holds, in any order. */
  readonly bases: readonly { readonly from: Day; readonly baseFen: number }[]
}

export interface DuesStandardValues {
  readonly mode: 'ANNUAL' | 'ON_CHANGE'
  readonly baseFen: number | null
  readonly duesFen: number | null
  /** What the other reading would make of it. */
  readonly otherwiseFen: number | null
}

/** What is a member's amount in a month whose pay changed? Fixed at the start of the year, or anew from the month of the change. */
export const duesStandard = question({
  name: 'dues-standard',
  rules: ['DU-05', 'DU-01', 'DU-06', 'DU-10', 'DU-20'],
  settings: {
    recalcMode: { rule: 'DU-05', kind: 'local', default: 'ANNUAL', choices: ['ANNUAL', 'ON_CHANGE'] },
    roundTo,
  },
  judgedOn: ({ month }: DuesStandardGiven) => firstDayOf(month),
  judge: (given: DuesStandardGiven, _on, law, settings): Finding<DuesStandardValues> => {
    const mode = settings.recalcMode === 'ON_CHANGE' ? 'ON_CHANGE' : 'ANNUAL'
    const rated = law[given.payer === 'retired' ? 'DU-10' : 'DU-01']
    const [yearly, latest] = [baseFor('ANNUAL', given), baseFor('ON_CHANGE', given)]
    const [base, other] = mode === 'ANNUAL' ? [yearly, latest] : [latest, yearly]
    if (base === null || other === null)
      return {
        outcome: 'NEEDS_HUMAN',
        values: { mode, baseFen: null, duesFen: null, otherwiseFen: null },
        because: [decides(law['DU-05'], { text: 'dues.base-unknown', holds: null })],
      }
    const standardFor = (fen: number) => standardOf({ fen, months: 1 }, rated.brackets, law, settings.roundTo)
    const [standard, otherwise] = [standardFor(base), standardFor(other)]
    const numbers = { period: given.month, base: yuan(base) }
    const changed = { dues: yuan(otherwise.duesFen), base: yuan(other) }
    return {
      outcome: 'PASS',
      values: { mode, baseFen: base, duesFen: standard.duesFen, otherwiseFen: otherwise.duesFen },
      because: [
        tells(law['DU-05'], {
          text: mode === 'ANNUAL' ? 'dues-standard.yearly' : 'dues-standard.on-change',
          numbers,
          holds: null,
        }),
        ...standardReasons({ fen: base, months: 1 }, standard, rated, law, settings.roundTo),
      ],
      wouldChange:
        otherwise.duesFen === standard.duesFen
          ? []
          : [
              {
                text: mode === 'ANNUAL' ? 'dues-standard.if-on-change' : 'dues-standard.if-yearly',
                numbers: changed,
                outcome: 'PASS',
              },
            ],
    }
  },
})

/** Yearly: the base on 1 January, or the first of the year for who began later. Otherwise the latest begun in the month. */
function baseFor(mode: 'ANNUAL' | 'ON_CHANGE', { month, bases }: DuesStandardGiven): number | null {
  const sorted = [...bases].filter(({ from }) => from <= lastDayOf(month)).sort((a, b) => (a.from < b.from ? -1 : 1))
  const newYear = `${month.slice(0, 4)}-01-01`
  const atNewYear = sorted.filter(({ from }) => from <= newYear).at(-1) ?? sorted[0]
  return (mode === 'ANNUAL' ? atNewYear : sorted.at(-1))?.baseFen ?? null
}
