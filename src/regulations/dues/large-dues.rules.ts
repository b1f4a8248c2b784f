import { type Because, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { yuan } from './money.rules.ts'

export interface LargeDuesGiven {
  /** What is paid at one time of one's own will, beside the monthly amount. */
  readonly extraFen: number
}

export interface LargeDuesValues {
  /** Collected by the basic-level committee for the centre, which gives its own receipt. */
  readonly goesToCentre: boolean
  readonly ledger: 'large' | 'ordinary'
}

/** Where does an extra payment go? From 1000 yuan at one time on it goes up to the centre. Less stays with the branch's dues. */
export const largeDues = question({
  name: 'large-dues',
  rules: ['DU-07', 'DU-06'],
  settings: {},
  judge: ({ extraFen }: LargeDuesGiven, _on, law): Finding<LargeDuesValues> => {
    const { fenAtLeast } = law['DU-07']
    const goesToCentre = extraFen >= fenAtLeast
    const numbers = { extra: yuan(extraFen), least: yuan(fenAtLeast) }
    const because: Because[] = [
      tells(law['DU-06'], {
        text: 'large-dues.voluntary',
        numbers: { most: yuan(law['DU-06'].fenAtMost) },
        holds: null,
      }),
      tells(law['DU-07'], {
        text: goesToCentre ? 'large-dues.to-the-centre' : 'large-dues.ordinary',
        numbers,
        formula: `${numbers.extra} ≥ ${numbers.least}`,
        holds: goesToCentre,
      }),
    ]
    return {
      outcome: 'PASS',
      values: { goesToCentre, ledger: goesToCentre ? 'large' : 'ordinary' },
      because,
      wouldChange: goesToCentre
        ? []
        : [{ text: 'large-dues.if-more', numbers: { more: yuan(fenAtLeast - extraFen) }, outcome: 'PASS' }],
    }
  },
})
