import type { Day } from '#core/day.ts'
import { decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { judgeInTime, type TimeState } from './in-time.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface OathGiven {
  readonly approvedOn: Day
  readonly oathOn?: Day | null | undefined
}

export interface OathValues {
  /** Null where the text sets no day. */
  readonly latest: Day | null
  readonly state: TimeState
}

/** By when does a new probationary member take the oath (DV-13)? Generally within a month of the approval, since 2026. */
export const oath = question({
  name: 'oath',
  rules: ['DV-13', 'DV-step-20', 'CAL-08'],
  settings: {},
  judgedOn: ({ approvedOn, oathOn }: OathGiven) => oathOn ?? approvedOn,
  judge: ({ approvedOn, oathOn }, on, law): Finding<OathValues & Readings> =>
    inEveryText([approvedOn, oathOn ?? on], law, ['DV-13', 'DV-step-20'], (text): Finding<OathValues> => {
      const { within: months, ...cited } = text['DV-13']
      const flag = tells(text['DV-step-20'], { text: 'oath.facing-the-flag', holds: null })
      if (oathOn && oathOn < approvedOn) {
        const line = decides(cited, {
          text: 'oath.before-approval',
          numbers: { oathOn, approvedOn },
          formula: `${oathOn} ≥ ${approvedOn}`,
          holds: null,
        })
        return { outcome: 'NEEDS_HUMAN', values: { latest: null, state: 'done' }, because: [line, flag] }
      }
      if (months === null) {
        const line = tells(cited, { text: 'oath.no-limit', holds: null })
        return { outcome: 'PASS', values: { latest: null, state: oathOn ? 'done' : 'due' }, because: [line, flag] }
      }
      const judged = judgeInTime(cited, 'oath', { from: approvedOn, months, doneOn: oathOn, on, generally: true })
      return {
        outcome: judged.outcome,
        values: { latest: judged.latest, state: judged.state },
        because: [judged.line, flag],
      }
    }),
})

export interface ConversionApprovalGiven {
  readonly conversionOn: Day
  readonly approvedOn?: Day | null | undefined
}

/** Is a conversion approved within three months of the assembly (step 24)? */
export const conversionApproval = question({
  name: 'conversion-approval',
  rules: ['DV-step-24', 'CAL-08'],
  settings: {},
  judgedOn: ({ conversionOn, approvedOn }: ConversionApprovalGiven) => approvedOn ?? conversionOn,
  judge: ({ conversionOn, approvedOn }, on, law): Finding<{ latest: Day; state: TimeState } & Readings> =>
    inEveryText([conversionOn, approvedOn ?? on], law, ['DV-step-24'], (text) => {
      const times = { from: conversionOn, months: text['DV-step-24'].within, doneOn: approvedOn, on }
      const { state, latest, outcome, line, wouldChange } = judgeInTime(
        text['DV-step-24'],
        'conversion-approval',
        times,
      )
      return { outcome, values: { latest, state }, because: [line], wouldChange }
    }),
})
