import type { Day } from '#core/day.ts'
import type { Numbers } from '#core/decision.ts'
import type { InstrumentId } from '#regulations/instruments.rules.ts'
import type { CadenceGathering } from '#regulations/meetings/cadence.rules.ts'
import type { Period } from '#regulations/period.rules.ts'
import type { Kind } from '#regulations/provision.rules.ts'
import type { TextKey } from '#regulations/regulations.texts.ts'
import type { Span } from '#regulations/votes/voter.rules.ts'

/** Duties that are kept, with the purpose a gathering must carry to meet them. */
export const purposeOf = {
  'MT-01': 'branch-assembly',
  'MT-02': 'committee-meeting',
  'MT-03': 'group-meeting',
  'TP-01': 'theme-party-day',
} as const

export type DutyRule = keyof typeof purposeOf
export type Purpose = (typeof purposeOf)[DutyRule]

export const dutyRules = ['MT-01', 'MT-02', 'MT-03', 'TP-01'] as const satisfies readonly DutyRule[]

/** What a branch owes as a whole, and what each of its groups owes. */
export const rulesFor: Readonly<Record<'branch' | 'group', readonly DutyRule[]>> = {
  branch: ['MT-01', 'MT-02', 'TP-01'],
  group: ['MT-03'],
}

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

export interface UnitFacts {
  readonly id: string
  readonly branchId: string
  readonly kind: 'branch' | 'group'
  readonly from: Day
  readonly until: Day | null
  /** Days on which someone was a full member of the branch, one span a person and standing. */
  readonly fullMembers: readonly (Span & { readonly personId?: string })[]
  /** Gatherings this unit convened, not cancelled. */
  readonly gatherings: readonly (CadenceGathering & { readonly purpose: Purpose })[]
}

/** The reason as it is kept beside a duty: the citation of what decides it, the words of what stands in the way. */
export interface Judgement {
  readonly rule: string
  readonly instrument: InstrumentId
  readonly article: string
  readonly kind: Kind
  readonly text: TextKey
  readonly numbers: Numbers
}

/** A duty as a row. */
export interface Duty {
  readonly unitId: string
  readonly rule: DutyRule
  readonly period: Period
  readonly branchId: string
  readonly fromOn: Day
  readonly dueOn: Day
  readonly state: DutyState
  readonly validUntil: Day | null
  readonly metOn: Day | null
  readonly gatheringId: string | null
  readonly pendingId: string | null
  readonly judgement: Judgement
}
