import type { Day } from '#core/day.ts'
import type { InstrumentId } from './instruments.rules.ts'
import type { Every } from './period.rules.ts'
import type { Threshold } from './threshold.rules.ts'

/** What stands behind a line: a national text, local practice, a setting of the branch, or a convention of this program. */
export type Kind = 'national' | 'local' | 'setting' | 'design'

interface Cadence {
  readonly every: Every
  readonly times: number
}

/** The numbers each rule carries. A rule without numbers has `object`. Whole numbers only (CAL-09). */
export interface Terms {
  'CAL-01': object
  'CAL-02': object
  'CAL-03': object
  'CAL-04': object
  'CAL-05': object
  'CAL-06': object
  'CAL-07': object
  'CAL-08': object
  'CAL-09': object
  'CAL-10': object
  'CAL-11': object
  'BR-01': { readonly fullAtLeast: number }
  'BR-02': { readonly membersAtMost: number }
  'BR-03': { readonly unitsAtMost: number }
  'CM-01': {
    readonly fullAtLeast: number
    readonly seatsAtLeast: number
    readonly seatsUsual: number
    readonly seatsAtMost: number
  }
  'CM-02': { readonly fullBelow: number }
  'CM-08': { readonly quorum: Threshold }
  'CM-09': { readonly majority: Threshold }
  'MT-01': Cadence
  'MT-02': Cadence
  'MT-03': Cadence
  'MT-04': Cadence
  'MT-08': object
  'MT-10': object
  'TP-01': Cadence
  'VT-01': object
  'VT-02': object
  'VT-03': { readonly reasons: readonly string[] }
  'VT-04': { readonly quorum: Threshold; readonly majority: Threshold }
  'VT-07': object
  'VT-08': object
  'VT-09': object
  'VT-10': object
  'VT-12': object
  'VT-13': object
}

export type RuleId = keyof Terms

/** Where a rule stands. `article` is empty where the text names none. */
export interface Citation {
  readonly rule: RuleId
  readonly instrument: InstrumentId
  readonly article: string
  readonly kind: Kind
  /** True where the article or its wording was not seen in a source text: confirm before relying on it. */
  readonly unsure?: true
}

export type Provision<R extends RuleId = RuleId> = Citation & Terms[R]

/** An instrument as code: which rules it carries from which day to which, with article and numbers. */
export interface Pack {
  readonly instrument: InstrumentId
  readonly from: Day
  readonly until: Day | null
  readonly provisions: { readonly [R in RuleId]?: Omit<Citation, 'rule' | 'instrument'> & Terms[R] }
}
