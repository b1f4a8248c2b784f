import type { Every } from '../period.rules.ts'
import type { Threshold } from '../threshold.rules.ts'

export interface Cadence {
  readonly every: Every
  readonly times: number
}

/** The numbers each rule of meetings and organisational life carries. */
export interface MeetingTerms {
  'MT-01': Cadence
  'MT-02': Cadence
  'MT-03': Cadence
  'MT-04': Cadence
  'MT-05': { readonly chair: string; readonly delegates: readonly string[]; readonly groupChair: string }
  'MT-06': { readonly quorum: Threshold }
  'MT-07': { readonly majority: Threshold }
  'MT-08': object
  'MT-09': object
  'MT-10': object
  'LC-01': Cadence
  'TP-01': Cadence
  'TP-02': object
  'TP-03': object
}
