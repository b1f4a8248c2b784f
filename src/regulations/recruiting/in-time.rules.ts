import { addMonths, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Outcome, warns } from '../answer.rules.ts'
import type { Citation } from '../provision.rules.ts'
import type { StepName } from './step.rules.ts'

export type TimeState = 'due' | 'overdue' | 'done' | 'done-late'

export interface InTime {
  readonly state: TimeState
  readonly latest: Day
  readonly outcome: Outcome
  readonly line: Because
  readonly wouldChange: readonly Change[]
}

/** Is a step taken within so many months? Late is a rule not kept; a local or "generally" rule only warns. */
export function judgeInTime(
  cited: Citation,
  step: StepName,
  {
    from,
    months,
    doneOn,
    on,
    generally = false,
  }: {
    readonly from: Day
    readonly months: number
    readonly doneOn: Day | null | undefined
    readonly on: Day
    readonly generally?: boolean
  },
): InTime {
  const latest = addMonths(from, months)
  const state = timeState(latest, doneOn, on)
  const accuses = !generally && cited.kind !== 'local'
  const late = state === 'overdue' || state === 'done-late'
  const said = {
    text: `recruiting.${state}`,
    numbers: { step: `recruiting.step.${step}`, from, months, latest, doneOn: doneOn ?? '' },
    formula: `${doneOn ?? on} ≤ ${latest}`,
    holds: late ? false : state === 'done' ? true : null,
  } as const
  const numbers = { step: said.numbers.step, latest }
  const wouldChange: Change[] = !accuses
    ? []
    : state === 'due'
      ? [{ text: 'recruiting.if-not-done', numbers, outcome: 'FAIL' }]
      : late
        ? [{ text: 'recruiting.if-done', numbers, outcome: 'PASS' }]
        : []
  return {
    state,
    latest,
    outcome: late && accuses ? 'FAIL' : 'PASS',
    line: (accuses ? decides : warns)(cited, said),
    wouldChange,
  }
}

export function timeState(latest: Day, doneOn: Day | null | undefined, on: Day): TimeState {
  if (doneOn) return doneOn <= latest ? 'done' : 'done-late'
  return on <= latest ? 'due' : 'overdue'
}
