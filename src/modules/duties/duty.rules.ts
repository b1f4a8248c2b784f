import type { Ability } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import type { Numbers } from '#core/decision.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import type { InstrumentId } from '#regulations/instruments.rules.ts'
import type { Period } from '#regulations/period.rules.ts'
import type { Kind } from '#regulations/provision.rules.ts'
import type { TextKey } from '#regulations/regulations.texts.ts'
import type { DutyRule } from './duty-kinds.rules.ts'

/** `met-late` and `provisional` are for duties with a date of their own; those that return by the calendar never are. */
export const dutyStates = [
  'overdue',
  'needs-human',
  'due-soon',
  'due',
  'provisional',
  'met',
  'met-late',
  'not-applicable',
] as const
export type DutyState = (typeof dutyStates)[number]

/** States in which something is still to be done or to be judged. */
export const openStates: readonly DutyState[] = ['overdue', 'needs-human', 'due-soon', 'due', 'provisional']

/** What was missed longer ago than this is looked up on the board; before that it is news. */
export const daysRemembered = 31

/** The reason as it is kept beside a duty: the citation of what decides it, the words of what stands in the way. */
export interface Judgement {
  readonly rule: string
  readonly instrument: InstrumentId
  readonly article: string
  readonly kind: Kind
  readonly text: TextKey
  readonly numbers: Numbers
}

/** What a duty is told apart by: who must see to it, whom it is about, the rule, and the period or the day it runs from. */
export interface DutyKey {
  readonly unitId: string
  readonly personId: string | null
  readonly rule: DutyRule
  readonly period: Period | Day
}

/** A duty as a row. */
export interface Duty extends DutyKey {
  readonly branchId: string
  readonly fromOn: Day
  readonly dueOn: Day
  readonly state: DutyState
  readonly validUntil: Day | null
  readonly metOn: Day | null
  readonly gatheringId: string | null
  readonly pendingId: string | null
  /** The letter, absence or occasion it is about. */
  readonly recordId: string | null
  readonly judgement: Judgement
}

/** A duty with the whole answer its row was drawn from: the explanation shows it, nobody keeps it. */
export interface Judged {
  readonly duty: Duty
  readonly answer: Answer<unknown>
}

/** Who may see a duty beside whoever sees its unit. */
export type Narrowed = Extract<Ability, 'keep-development' | 'keep-dues' | 'keep-talks' | 'keep-gatherings'>

export function keyOf({ unitId, personId, rule, period }: DutyKey): string {
  return `${unitId} ${personId ?? ''} ${rule} ${period}`
}
