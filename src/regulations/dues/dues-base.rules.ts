import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { yuan } from './money.rules.ts'
import type { PayKind } from './pay.rules.ts'
import { roundTo, standardOf, standardReasons } from './standard.rules.ts'

export interface PayLine {
  readonly kind: PayKind
  readonly fen: number
  /** Whose share of an insurance or a fund; the member's own unless said. */
  readonly paidBy?: 'self' | 'employer' | undefined
}

export interface DuesBaseGiven {
  readonly pay: readonly PayLine[]
  /** The member agrees that his base is kept beside the amount (DU-22). */
  readonly consentToKeepBase?: boolean | undefined
}

export interface DuesBaseValues {
  readonly baseFen: number
  /** What the base comes to in a month. */
  readonly duesFen: number
  readonly countedFen: number
  readonly takenOffFen: number
  readonly leftOutFen: number
  /** Lines no rule sorts. */
  readonly unsortedFen: number
  readonly keep: 'amount' | 'amount-and-base'
}

/** Which pay is the base of a worker's dues? Regular pay of the post, less tax, insurance and fund; allowances stay out. */
export const duesBase = question({
  name: 'dues-base',
  rules: ['DU-02', 'DU-03', 'DU-04', 'DU-22', 'DU-01', 'DU-06', 'DU-20'],
  settings: { roundTo },
  judge: ({ pay, consentToKeepBase = false }: DuesBaseGiven, _on, law, settings): Finding<DuesBaseValues> => {
    const [regular, text, special] = [law['DU-02'], law['DU-03'], law['DU-04']]
    const sum = (kinds: readonly PayKind[], own = false) =>
      pay.reduce(
        (fen, one) => (kinds.includes(one.kind) && !(own && one.paidBy === 'employer') ? fen + one.fen : fen),
        0,
      )
    const [countedFen, takenOffFen] = [sum(regular.counted), sum(text.takenOff, true)]
    const [allowanceFen, specialFen, unsortedFen] = [sum(text.leftOut), sum(special.leftOut), sum(['other'])]
    const leftOutFen = allowanceFen + specialFen
    const baseFen = Math.max(0, countedFen - takenOffFen)
    const standardFor = (fen: number) => standardOf({ fen, months: 1 }, law['DU-01'].brackets, law, settings.roundTo)
    const standard = standardFor(baseFen)
    const because: Because[] = [
      tells(regular, { text: 'dues-base.counted', numbers: { yuan: yuan(countedFen) }, holds: null }),
      tells(text, {
        text: 'dues-base.taken-off',
        numbers: { yuan: yuan(takenOffFen), base: yuan(baseFen) },
        formula: `${yuan(countedFen)} − ${yuan(takenOffFen)} = ${yuan(baseFen)}`,
        holds: null,
      }),
    ]
    if (allowanceFen > 0)
      because.push(
        tells(text, { text: 'dues-base.allowances-out', numbers: { yuan: yuan(allowanceFen) }, holds: null }),
      )
    if (specialFen > 0)
      because.push(
        tells(special, { text: 'dues-base.special-posts-out', numbers: { yuan: yuan(specialFen) }, holds: null }),
      )
    because.push(...standardReasons({ fen: baseFen, months: 1 }, standard, law['DU-01'], law, settings.roundTo))
    if (leftOutFen > 0) {
      const wrong = { base: yuan(baseFen + leftOutFen), dues: yuan(standardFor(baseFen + leftOutFen).duesFen) }
      because.push(warns(text, { text: 'dues-base.wrong-with-allowances', numbers: wrong, holds: null }))
    }
    if (unsortedFen > 0)
      because.push(decides(regular, { text: 'dues-base.unsorted', numbers: { yuan: yuan(unsortedFen) }, holds: null }))
    const kept = consentToKeepBase ? 'dues-base.keep-with-consent' : 'dues-base.keep-amount'
    because.push(tells(law['DU-22'], { text: kept, numbers: { dues: yuan(standard.duesFen) }, holds: null }))
    const counts = { base: yuan(baseFen + unsortedFen), dues: yuan(standardFor(baseFen + unsortedFen).duesFen) }
    return {
      outcome: unsortedFen > 0 ? 'NEEDS_HUMAN' : 'PASS',
      values: {
        baseFen,
        duesFen: standard.duesFen,
        countedFen,
        takenOffFen,
        leftOutFen,
        unsortedFen,
        keep: consentToKeepBase ? 'amount-and-base' : 'amount',
      },
      because,
      wouldChange:
        unsortedFen === 0
          ? []
          : [
              { text: 'dues-base.if-counted', numbers: counts, outcome: 'PASS' },
              { text: 'dues-base.if-left-out', numbers: { dues: yuan(standard.duesFen) }, outcome: 'PASS' },
            ],
    }
  },
})
