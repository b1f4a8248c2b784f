import type { Day } from '#core/day.ts'
import type { Because, Finding, Outcome } from '../answer.rules.ts'
import { lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'
import type { CadenceGathering, CadenceRule, CadenceState } from './cadence.rules.ts'
import { meetingCadence } from './meeting-cadence.rules.ts'

export interface RoundupGiven {
  readonly rule: CadenceRule
  readonly period: Period
  readonly units: readonly {
    readonly name: string
    readonly kind: 'branch' | 'group'
    readonly from: Day
    readonly until?: Day | null | undefined
    readonly fullMembers?: number | undefined
    readonly gatherings: readonly CadenceGathering[]
  }[]
}

export interface RoundupValues {
  readonly done: number
  readonly of: number
  /** Units for which the duty is still open, and units that let it pass. */
  readonly open: readonly string[]
  readonly overdue: readonly string[]
  readonly states: Readonly<Record<string, CadenceState>>
}

/** The same duty over several units, such as the groups of a branch: which met it, which still owe it? */
export const cadenceRoundup = question({
  name: 'cadence-roundup',
  rules: meetingCadence.rules,
  settings: meetingCadence.settings,
  judgedOn: (given: RoundupGiven) => lastDayOf(given.period),
  judge: ({ rule, period, units }: RoundupGiven, on, law, settings): Finding<RoundupValues> => {
    const judged = units.map(({ name, kind, from, until, fullMembers, gatherings }) => ({
      name,
      ...meetingCadence.judge(
        { rule, period, unit: { kind, from, until }, fullMembers, gatherings },
        on,
        law,
        settings,
      ),
    }))
    const named = (...states: CadenceState[]) =>
      judged.filter((one) => states.includes(one.values.state)).map(({ name }) => name)
    const of = judged.length - named('not-applicable').length
    return {
      outcome: worst(judged.map(({ outcome }) => outcome)),
      values: {
        done: named('met').length,
        of,
        open: named('due', 'due-soon'),
        overdue: named('overdue', 'needs-human'),
        states: Object.fromEntries(judged.map(({ name, values }) => [name, values.state])),
      },
      because: judged.flatMap(({ name, because }) => because.map((line) => forUnit(line, name))),
    }
  },
})

function worst(outcomes: readonly Outcome[]): Outcome {
  const order: readonly Outcome[] = ['FAIL', 'NEEDS_HUMAN', 'INVALID_PROCEDURE']
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'PASS'
}

function forUnit(line: Because, unit: string): Because {
  return { ...line, numbers: { ...line.numbers, unit } }
}
