import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { judgeInTime, type TimeState } from './in-time.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface ShortTrainingGiven {
  readonly days: number
  readonly hours: number
  /** A special case in which the superior committee does without: rare, and for people to judge. */
  readonly exception?: boolean | undefined
}

/** Is the short training of a prospective member enough: three days or twenty-four hours (DV-09)? */
export const shortTraining = question({
  name: 'short-training',
  rules: ['DV-09', 'DV-step-11', 'CAL-03'],
  settings: {},
  judge: ({ days, hours, exception = false }: ShortTrainingGiven, _on, law): Finding<{ enough: boolean }> => {
    const { daysAtLeast, hoursAtLeast, ...cited } = law['DV-09']
    const enough = days >= daysAtLeast || hours >= hoursAtLeast
    const numbers = { days, hours, daysAtLeast, hoursAtLeast }
    const because: Because[] = [
      (exception && !enough ? tells : decides)(cited, {
        text: enough ? 'training.enough' : 'training.too-short',
        numbers,
        formula: `${days} ≥ ${daysAtLeast} ∨ ${hours} ≥ ${hoursAtLeast}`,
        holds: enough,
      }),
    ]
    if (exception && !enough) because.push(decides(law['DV-step-11'], { text: 'training.exception', holds: null }))
    else because.push(tells(law['DV-step-11'], { text: 'training.required', holds: null }))
    return {
      outcome: enough ? 'PASS' : exception ? 'NEEDS_HUMAN' : 'FAIL',
      values: { enough },
      because,
      wouldChange: enough
        ? []
        : [
            {
              text: 'training.more',
              numbers: { days: daysAtLeast - days, hours: hoursAtLeast - hours },
              outcome: 'PASS',
            },
          ],
    }
  },
})

export interface LeavingSoonGiven {
  readonly preReviewOn: Day
  /** Day on which he leaves his unit of work or study for good. */
  readonly leavesOn: Day
}

/** Should the admission of somebody who is about to leave be held? Generally, within three months of leaving (DV-10). */
export const leavingSoon = question({
  name: 'leaving-soon',
  rules: ['DV-10', 'DV-step-13', 'CAL-03'],
  settings: { holdBeforeLeaving: { rule: 'DV-10', kind: 'design', default: true, stricter: 'higher' } },
  judgedOn: ({ preReviewOn }: LeavingSoonGiven) => preReviewOn,
  judge: (
    { preReviewOn, leavesOn },
    _on,
    law,
    { holdBeforeLeaving },
  ): Finding<{ until: Day; leavesSoon: boolean; hold: boolean }> => {
    const { months, ...cited } = law['DV-10']
    const until = addMonths(preReviewOn, months)
    const leavesSoon = leavesOn <= until
    const hold = leavesSoon && (holdBeforeLeaving || cited.kind === 'national')
    const numbers = { months, leavesOn, until }
    const text = hold ? 'leaving.hold' : leavesSoon ? 'leaving.by-setting' : 'leaving.later'
    const because = [
      warns(cited, { text, numbers, formula: `${leavesOn} > ${until}`, holds: !leavesSoon }),
      tells(law['DV-step-13'], { text: 'leaving.pre-review', holds: null }),
    ]
    return { outcome: 'PASS', values: { until, leavesSoon, hold }, because }
  },
})

export interface AdmissionAssemblyGiven {
  readonly preReviewOn: Day
  readonly assemblyOn?: Day | null | undefined
}

export interface AdmissionAssemblyValues {
  readonly latest: Day
  readonly state: TimeState
}

/** Is the case put to the assembly within a month of the pre-review (DV-11)? National from 2026 on, local practice before. */
export const admissionAssembly = question({
  name: 'admission-assembly',
  rules: ['DV-11', 'DV-step-15', 'CAL-08'],
  settings: {},
  judgedOn: ({ preReviewOn, assemblyOn }: AdmissionAssemblyGiven) => assemblyOn ?? preReviewOn,
  judge: ({ preReviewOn, assemblyOn }, on, law): Finding<AdmissionAssemblyValues & Readings> =>
    inEveryText([preReviewOn, assemblyOn ?? on], law, ['DV-11', 'DV-step-15'], (text) => {
      if (assemblyOn && assemblyOn < preReviewOn) {
        const before = decides(text['DV-step-15'], {
          text: 'assembly.before-pre-review',
          numbers: { preReviewOn, assemblyOn },
          formula: `${assemblyOn} ≥ ${preReviewOn}`,
          holds: false,
        })
        return {
          outcome: 'INVALID_PROCEDURE',
          values: { latest: addMonths(preReviewOn, text['DV-11'].within), state: 'done' },
          because: [before],
        }
      }
      const times = { from: preReviewOn, months: text['DV-11'].within, doneOn: assemblyOn, on }
      const { state, latest, outcome, line, wouldChange } = judgeInTime(text['DV-11'], 'assembly', times)
      return { outcome, values: { latest, state }, because: [line], wouldChange }
    }),
})
