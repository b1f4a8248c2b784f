import type { Day } from '#core/day.ts'
import type { LawOf } from '../law.rules.ts'
import type { Period } from '../period.rules.ts'

/** The duties that return by the calendar and are met by a gathering. */
export type CadenceRule = 'MT-01' | 'MT-02' | 'MT-03' | 'MT-04' | 'TP-01' | 'OL-01' | 'DA-01'

/** A gathering that carries the purpose the duty asks for. Cancelled ones are left out by whoever asks. */
export interface CadenceGathering {
  readonly id: string
  readonly heldOn: Day
  /** The record is closed by recorder and chair. */
  readonly closed: boolean
  /** This purpose has its own section of the minutes (MT-08, MT-10). */
  readonly ownSection: boolean
  /** The year a yearly meeting was held for, where the notice from above moved it into the next. */
  readonly forPeriod?: Period | null | undefined
  /** A theme day held on another day than the usual one. */
  readonly moved?: { readonly from?: Day | null | undefined; readonly reason: string | null } | null | undefined
}

export interface CadenceGiven {
  readonly rule: CadenceRule
  readonly period: Period
  /** The branch or group that owes it, with the days it exists. */
  readonly unit: { readonly kind: 'branch' | 'group'; readonly from: Day; readonly until?: Day | null | undefined }
  /** Full members of the branch on the last day of the period; asked for the committee meeting only (CM-02). */
  readonly fullMembers?: number | undefined
  readonly gatherings: readonly CadenceGathering[]
}

export type CadenceState = 'due' | 'due-soon' | 'met' | 'overdue' | 'not-applicable' | 'needs-human'

export interface CadenceValues {
  readonly state: CadenceState
  /** Last day on which it may still be met. */
  readonly dueOn: Day
  /** Negative once it has passed. */
  readonly daysLeft: number
  /** The next day on which the answer changes by time alone; null when only new facts can change it. */
  readonly validUntil: Day | null
  readonly metOn: Day | null
  readonly gatheringId: string | null
  readonly done: number
  readonly needed: number
  /** Gatherings of the period that count, in the order of their days. */
  readonly counted: readonly string[]
  /** Gatherings of the period that do not count yet: record open, or no section of its own. */
  readonly incomplete: readonly string[]
  /** The next gathering planned for it. */
  readonly planned: string | null
  /** True when a national text is not kept; a local rule only reminds. */
  readonly violation: boolean
}

export type CadenceLaw = LawOf<CadenceRule | 'CM-02' | 'MT-08' | 'MT-10'>

/** What the facts of one period come to; the reasons are written from it. */
export interface CadenceFacts {
  readonly given: CadenceGiven
  readonly on: Day
  readonly from: Day
  /** Last day of the period. */
  readonly last: Day
  /** The same, or that of the window a yearly notice opened beyond it. */
  readonly to: Day
  readonly soon: number
  readonly counting: readonly CadenceGathering[]
  readonly incomplete: readonly CadenceGathering[]
  readonly planned: CadenceGathering | null
  readonly state: CadenceState
  readonly why: 'count' | 'unit-absent' | 'no-committee' | 'no-groups' | 'not-begun' | 'began-within'
}
