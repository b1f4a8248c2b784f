import { addMonths, type Day } from '#core/day.ts'
import { decides, type Finding } from '../answer.rules.ts'
import { holdsOf, type Owed, outcomeOfOwed, owed } from '../owed.rules.ts'
import { question } from '../question.rules.ts'

export interface ConcentratedTrainingGiven {
  /** A new secretary is trained within half a year; a probationary member and one just converted once in their year. */
  readonly occasion: 'new-secretary' | 'probation' | 'first-year'
  /** The day of taking office, of the assembly that admitted, or of conversion. */
  readonly from: Day
  /** The last day of probation where it is not a year from admission, such as after an extension. */
  readonly until?: Day | null | undefined
  /** The day on which office or membership ended before the training was due. */
  readonly endedOn?: Day | null | undefined
  readonly trainings: readonly Day[]
}

/** Was the concentrated training held that a new office or a new standing calls for? */
export const concentratedTraining = question({
  name: 'concentrated-training',
  rules: ['ED-03', 'ED-04'],
  settings: { dueSoonDays: { rule: 'ED-03', kind: 'design', default: 30, stricter: 'higher' } },
  judgedOn: ({ from }: ConcentratedTrainingGiven) => from,
  judge: (given: ConcentratedTrainingGiven, on, law, { dueSoonDays }): Finding<Owed> => {
    const { occasion, from, until, endedOn, trainings } = given
    const cited = occasion === 'new-secretary' ? law['ED-03'] : law['ED-04']
    const to = until ?? addMonths(from, cited.months)
    const done = trainings.filter((heldOn) => heldOn >= from && heldOn <= on).sort()[0] ?? null
    const bound = endedOn == null ? undefined : { from, until: endedOn }
    const stands = owed({ from, to, metOn: done, bound, turns: trainings, dueSoonDays }, on)
    const { state } = stands
    const open = state === 'due' || state === 'due-soon'
    const text =
      state === 'not-applicable'
        ? 'training.ended'
        : done === null
          ? open
            ? (`training.due-${occasion}` as const)
            : 'training.overdue'
          : done <= to
            ? 'training.held'
            : 'training.late'
    return {
      outcome: outcomeOfOwed(state),
      values: stands,
      because: [
        decides(cited, {
          text,
          numbers: { from, by: to, heldOn: done ?? '' },
          formula: done === null ? '' : `${done} ≤ ${to}`,
          holds: holdsOf(state),
        }),
      ],
      wouldChange: open
        ? [{ text: 'training.if-none', numbers: { by: to }, outcome: 'FAIL' }]
        : state === 'overdue'
          ? [{ text: 'training.if-recorded', numbers: { from, by: to }, outcome: 'PASS' }]
          : [],
    }
  },
})
