import type { Threshold } from '../threshold.rules.ts'

/** The numbers each rule of votes carries. */
export interface VoteTerms {
  'VT-01': object
  'VT-02': object
  'VT-03': { readonly reasons: readonly string[] }
  'VT-04': { readonly quorum: Threshold; readonly majority: Threshold }
  /** `atConversion`: the article that has it for conversion, extension and cancellation. */
  'VT-05': { readonly quorum: Threshold; readonly majority: Threshold; readonly atConversion: string }
  'VT-06': object
  'VT-07': object
  'VT-08': object
  'VT-09': object
  'VT-10': object
  'VT-11': { readonly quorum: Threshold; readonly majority: Threshold }
  'VT-12': object
  'VT-13': object
}
