import { addMonths, type Day } from '#core/day.ts'
import { decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface ReadmissionGiven {
  readonly form: 'advised-exit' | 'removal'
  readonly decidedOn: Day
  readonly appliesOn: Day
}

export interface ReadmissionValues {
  /** The first day on which an application may be received. */
  readonly from: Day
}

/** May somebody who was advised to leave or removed apply again? Not within five years. */
export const readmission = question({
  name: 'readmission',
  rules: ['MS-03'],
  settings: {},
  judgedOn: ({ decidedOn }: ReadmissionGiven) => decidedOn,
  judge: ({ decidedOn, appliesOn }: ReadmissionGiven, _on, law): Finding<ReadmissionValues> => {
    const cited = law['MS-03']
    const from = addMonths(decidedOn, cited.months)
    const holds = appliesOn >= from
    const numbers = { decidedOn, appliesOn, years: cited.months / 12, from }
    return {
      outcome: holds ? 'PASS' : 'FAIL',
      values: { from },
      because: [
        decides(cited, {
          text: holds ? 'readmission.may-apply' : 'readmission.too-early',
          numbers,
          formula: `${appliesOn} ≥ ${from}`,
          holds,
        }),
      ],
      wouldChange: holds ? [] : [{ text: 'readmission.wait', numbers: { from }, outcome: 'PASS' }],
    }
  },
})
