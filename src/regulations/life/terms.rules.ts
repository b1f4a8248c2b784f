import type { Cadence } from '../meetings/terms.rules.ts'
import type { Threshold } from '../threshold.rules.ts'

/** The numbers each rule of organisational life, appraisal, talks and learning carries. */
export interface LifeTerms {
  'OL-01': Cadence
  'OL-02': object
  'DA-01': Cadence
  'DA-02': object
  'DA-03': { readonly grades: readonly string[] }
  'DA-04': { readonly excellentAtMost: Threshold }
  'DA-05': object
  'DA-06': object
  'HT-01': Cadence
  'HT-02': object
  'ED-01': { readonly hours: number }
  'ED-02': { readonly hours: number; readonly trainings: number }
  'ED-03': { readonly months: number }
  'ED-04': { readonly trainings: number; readonly months: number }
  'ED-05': object
  'PB-01': object
  'PB-02': object
}
