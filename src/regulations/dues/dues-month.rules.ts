import type { Day } from '#core/day.ts'
import { decides, type Finding, tells } from '../answer.rules.ts'
import { holdsOf, type Owed, outcomeOfOwed, owed } from '../owed.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface DuesMonthGiven {
  readonly month: Period
  /** Members who owe dues for the month to this branch. */
  readonly owing: number
  /** Of them, those who have handed them in. */
  readonly paid: number
  /** Of the others, those with a good reason on record: they are not counted against anybody (MS-08). */
  readonly excused?: number | undefined
  /** The day on which the last of them was handed in. */
  readonly lastPaidOn?: Day | null | undefined
}

export interface DuesMonthValues extends Owed {
  /** Members whose dues are still open. */
  readonly open: number
}

/** Are the dues of a month in from every member who owes them? By the month, handed in by the member or for him (DU08 art. 12). */
export const duesMonth = question({
  name: 'dues-month',
  rules: ['DU-15', 'MS-08'],
  settings: { dueSoonDays: { rule: 'DU-15', kind: 'design', default: 10, stricter: 'higher' } },
  judgedOn: ({ month }: DuesMonthGiven) => lastDayOf(month),
  judge: (given: DuesMonthGiven, on, law, { dueSoonDays }): Finding<DuesMonthValues> => {
    const { month, owing, paid, excused = 0, lastPaidOn = null } = given
    const [from, to] = [firstDayOf(month), lastDayOf(month)]
    const open = Math.max(0, owing - paid - excused)
    // Where good reasons alone are left, the month itself ends it.
    const ended = lastPaidOn !== null && lastPaidOn <= on ? lastPaidOn : on > to ? to : null
    const metOn = owing > 0 && open === 0 ? ended : null
    const bound = owing === 0 ? { from, until: from } : undefined
    const stands = owed({ from, to, metOn, bound, dueSoonDays }, on)
    const { state } = stands
    const numbers = { period: month, owing, paid, open, by: to }
    const text = owing === 0 ? 'nobody' : open === 0 ? 'in' : state === 'overdue' ? 'missing' : 'collecting'
    const because = [
      decides(law['DU-15'], {
        text: `dues-month.${text}`,
        numbers,
        formula: excused > 0 ? `${paid} + ${excused} ≥ ${owing}` : `${paid} ≥ ${owing}`,
        holds: holdsOf(state),
      }),
    ]
    if (excused > 0)
      because.push(tells(law['MS-08'], { text: 'dues-month.excused', numbers: { excused }, holds: null }))
    return {
      outcome: outcomeOfOwed(state),
      values: { ...stands, open },
      because,
      wouldChange:
        open === 0 ? [] : [{ text: 'dues-month.if-paid', numbers, outcome: state === 'overdue' ? 'FAIL' : 'PASS' }],
    }
  },
})
