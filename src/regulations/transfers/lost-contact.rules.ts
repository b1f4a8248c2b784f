import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { recordedBy } from '../recorded.rules.ts'

export interface LostContactGiven {
  readonly lastContactOn: Day
  /** When an organisation decided that membership is stopped. */
  readonly stoppedOn?: Day | null | undefined
  readonly foundOn?: Day | null | undefined
}

export interface LostContactValues {
  readonly state: 'searching' | 'stop-for-review' | 'stopped' | 'removal-for-review' | 'found'
  /** From these days on somebody has to decide. */
  readonly stopFrom: Day
  readonly removalFrom: Day
}

/** A member cannot be found: when does somebody have to decide on stopping membership, when on removal? */
export const lostContact = question({
  name: 'lost-contact',
  rules: ['TR-08', 'CAL-11'],
  settings: {},
  judge: (given: LostContactGiven, on, law): Finding<LostContactValues> => {
    const { lastContactOn } = given
    const { months, furtherMonths } = law['TR-08']
    const [stoppedOn, foundOn] = [recordedBy(given.stoppedOn, on), recordedBy(given.foundOn, on)]
    const stopFrom = addMonths(lastContactOn, months)
    // Counted from the decision, or all at once from the last contact: adding to an added date would lose month ends (CAL-01).
    const removalFrom = stoppedOn
      ? addMonths(stoppedOn, furtherMonths)
      : addMonths(lastContactOn, months + furtherMonths)
    const state = foundOn
      ? 'found'
      : stoppedOn
        ? on >= removalFrom
          ? 'removal-for-review'
          : 'stopped'
        : on >= stopFrom
          ? 'stop-for-review'
          : 'searching'
    const tooEarly = stoppedOn !== null && stoppedOn < stopFrom
    const forPeople =
      state === 'stop-for-review' || state === 'removal-for-review' || (foundOn !== null && stoppedOn !== null)
    const numbers = { last: lastContactOn, months, further: furtherMonths, date: stoppedOn ? removalFrom : stopFrom }
    const because: Because[] = [
      tells(law['TR-08'], {
        text: `lost.${state}`,
        numbers,
        formula: foundOn ? '' : `${on} ≥ ${numbers.date}`,
        holds: foundOn ? null : on >= numbers.date,
      }),
    ]
    if (tooEarly) {
      const formula = `${stoppedOn} ≥ ${stopFrom}`
      because.push(
        decides(law['TR-08'], { text: 'lost.stopped-too-early', numbers: { date: stopFrom }, formula, holds: false }),
      )
    }
    if (forPeople) because.push(decides(law['CAL-11'], { text: 'lost.human', holds: null }))
    return {
      outcome: tooEarly ? 'FAIL' : forPeople ? 'NEEDS_HUMAN' : 'PASS',
      values: { state, stopFrom, removalFrom },
      because,
      wouldChange:
        state === 'searching' || state === 'stopped'
          ? [{ text: 'lost.later', numbers: { date: numbers.date }, outcome: 'NEEDS_HUMAN' }]
          : state === 'found'
            ? []
            : [{ text: 'lost.if-found', numbers: {}, outcome: stoppedOn ? 'NEEDS_HUMAN' : 'PASS' }],
    }
  },
})
