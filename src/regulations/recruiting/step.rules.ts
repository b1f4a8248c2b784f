import type { Day } from '#core/day.ts'

/** The 25 steps of the flow chart, in its order. */
export const stepNames = [
  'application',
  'talk',
  'activist',
  'activist-record',
  'contacts',
  'review',
  'listing',
  'listing-superior',
  'introducers',
  'political-review',
  'training',
  'committee-examination',
  'pre-review',
  'admission-form',
  'assembly',
  'superior-talk',
  'approval',
  'approval-record',
  'enrolment',
  'oath',
  'continued-review',
  'conversion-request',
  'conversion',
  'conversion-approval',
  'filing',
] as const

export type StepName = (typeof stepNames)[number]

/** The five stages: application, activist, prospective member, admission, conversion. */
export type Stage = 1 | 2 | 3 | 4 | 5

export type Actor =
  | 'applicant'
  | 'branch'
  | 'branch-committee'
  | 'assembly'
  | 'contact'
  | 'superior-committee'
  | 'organisation-department'
  | 'prospective-member'
  | 'probationary-member'

/**
 * How a step is looked at: `hard` stands in the way of what follows, `warning` is late and blocks nothing, `manual` is a
 * conclusion of people, `order` has only its place, `count` so many persons, `checklist` so many papers.
 */
export type Check = 'hard' | 'warning' | 'manual' | 'order' | 'count' | 'checklist'

export type Paper =
  | 'application-letter'
  | 'talk-record'
  | 'minutes'
  | 'record-form'
  | 'register'
  | 'review-form'
  | 'minutes-and-notice'
  | 'reply'
  | 'political-review-report'
  | 'certificate'
  | 'pre-review-result'
  | 'admission-form'
  | 'resolution'
  | 'note-on-form'
  | 'list'
  | 'roster'
  | 'activity-record'
  | 'conversion-request'
  | 'index'

type Two = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
export type StepNumber = Two | `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `2${0 | 1 | 2 | 3 | 4 | 5}`
/** A step as a rule of its own: it stands in each instrument with its article. */
export type StepRule = `DV-step-${StepNumber}`

export const stepRules = stepNames.map(
  (_, at) => `DV-step-${String(at + 1).padStart(2, '0')}` as StepRule,
) as unknown as readonly [StepRule, ...StepRule[]]

/** The rules whose numbers set the time of a step. */
export type TimingRule =
  | 'DV-01'
  | 'DV-02'
  | 'DV-03'
  | 'DV-04'
  | 'DV-06'
  | 'DV-07'
  | 'DV-11'
  | 'DV-12'
  | 'DV-13'
  | 'DV-14'
  | 'DV-15'
  | 'DV-step-24'

/** What an instrument says of a step. */
export interface StepTerms {
  readonly number: number
  readonly step: StepName
  readonly stage: Stage
  readonly actor: Actor
  readonly check: Check
  readonly paper: Paper
  /** Steps it follows: never dated before them. */
  readonly after: readonly StepName[]
  readonly timing: readonly TimingRule[]
}

/** A time counted in calendar months from an earlier step (CAL-01). */
export interface MonthsFrom {
  readonly from: StepName
  /** First lawful day. */
  readonly notBefore?: number
  /** Last lawful day; null where the text sets none. */
  readonly within?: number | null
  /** The last day in special cases. */
  readonly atMost?: number
}

/** A day on which a step was taken, or is wished for. */
export interface StepDay {
  readonly step: StepName
  readonly on: Day
}
