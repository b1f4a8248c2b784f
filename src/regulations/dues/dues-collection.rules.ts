import { decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

/** How somebody would collect: handed in, deducted from the pay, laid out by the branch, or asked for under another name. */
export type CollectionWay =
  | 'by-the-member'
  | 'by-a-relative'
  | 'by-another-member'
  | 'payroll-deduction'
  | 'advance'
  | 'special-dues'

export interface DuesCollectionGiven {
  readonly way: CollectionWay
}

export interface DuesCollectionValues {
  readonly allowed: boolean
  /** Whether this program does it. There is no payroll deduction, no export for one, no automatic debit. */
  readonly offered: boolean
}

/** May dues be collected this way? Handed in by the member or for him; never deducted from the pay or advanced. */
export const duesCollection = question({
  name: 'dues-collection',
  rules: ['DU-18', 'DU-15'],
  settings: {},
  judge: ({ way }: DuesCollectionGiven, _on, law): Finding<DuesCollectionValues> => {
    const allowed = !law['DU-18'].never.includes(way)
    if (allowed) {
      const because = [decides(law['DU-15'], { text: `dues-collection.${way as HandedIn}`, holds: true })]
      return { outcome: 'PASS', values: { allowed, offered: true }, because }
    }
    const because = [decides(law['DU-18'], { text: `dues-collection.${way as Never}`, holds: false })]
    if (way === 'payroll-deduction')
      because.push(tells(law['DU-18'], { text: 'dues-collection.no-such-feature', holds: null }))
    return {
      outcome: 'FAIL',
      values: { allowed, offered: false },
      because,
      wouldChange: [{ text: 'dues-collection.hand-in', numbers: {}, outcome: 'PASS' }],
    }
  },
})

type Never = 'payroll-deduction' | 'advance' | 'special-dues'
type HandedIn = Exclude<CollectionWay, Never>
