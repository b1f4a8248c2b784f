import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface DatedStepGiven {
  /** When it happened; null while it has not. */
  readonly actual: Day | null
  /** The first and the last lawful day, where the text sets one. */
  readonly earliest?: Day | null | undefined
  readonly latest?: Day | null | undefined
  /** What the branch set itself: never written into an actual date, never a breach. */
  readonly target?: Day | null | undefined
}

export interface DatedStepValues {
  readonly state: 'open' | 'overdue' | 'done' | 'done-late' | 'too-early'
  readonly targetKept: boolean | null
}

/** Was a step taken in its lawful time? Actual, legal and wished-for dates are three things (CAL-10). */
export const datedStep = question({
  name: 'dated-step',
  rules: ['CAL-10'],
  settings: {},
  judge: (given: DatedStepGiven, on, law): Finding<DatedStepValues> => {
    const { actual, earliest = null, latest = null, target = null } = given
    const cited = law['CAL-10']
    const because: Because[] = []
    const state = stepState(given, on)
    if (actual && earliest)
      because.push(
        decides(cited, {
          text: 'step.earliest',
          numbers: { actual, earliest },
          formula: `${actual} ≥ ${earliest}`,
          holds: actual >= earliest,
        }),
      )
    if (latest) {
      const done = actual ?? on
      const holds = done <= latest ? (actual ? true : null) : false
      because.push(
        decides(cited, {
          text: actual ? 'step.latest' : 'step.open-until',
          numbers: { actual: done, latest },
          formula: `${done} ≤ ${latest}`,
          holds,
        }),
      )
    }
    const targetKept = target && actual ? actual <= target : null
    if (target) because.push(warns(cited, { text: 'step.target', numbers: { target }, holds: targetKept }))
    const outcome =
      state === 'too-early' ? 'INVALID_PROCEDURE' : state === 'overdue' || state === 'done-late' ? 'FAIL' : 'PASS'
    return { outcome, values: { state, targetKept }, because }
  },
})

function stepState({ actual, earliest, latest }: DatedStepGiven, on: Day): DatedStepValues['state'] {
  if (!actual) return latest && on > latest ? 'overdue' : 'open'
  if (earliest && actual < earliest) return 'too-early'
  return latest && actual > latest ? 'done-late' : 'done'
}
