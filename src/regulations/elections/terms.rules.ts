import type { Threshold } from '../threshold.rules.ts'

/** The numbers each rule of elections carries. */
export interface ElectionTerms {
  /** `before`: the bar of the text of 1990, which asked for more than four fifths. */
  'EL-01': { readonly quorum: Threshold; readonly before: Threshold }
  /** How many more candidates than seats, measured against the seats. */
  'EL-02': { readonly surplus: Threshold }
  'EL-03': object
  'EL-04': object
  'EL-05': object
  'EL-06': object
  'EL-07': object
  'EL-08': { readonly majority: Threshold }
  'EL-09': object
  'EL-10': object
  'EL-11': { readonly agreement: Threshold }
  'EL-12': object
  'EL-13': { readonly majority: Threshold }
  'EL-14': { readonly membersAtLeast: number }
}
