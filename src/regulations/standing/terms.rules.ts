import type { Day } from '#core/day.ts'

/** How members of one period came in: by which date, and after how many months of probation. */
export interface AdmissionPeriod {
  readonly from: Day
  /** First day it no longer held; null today. */
  readonly until: Day | null
  readonly basis: 'assembly' | 'approval'
  readonly probationMonths: number
}

/** The numbers each rule of admission dates and Party standing carries. */
export interface StandingTerms {
  'PB-10': AdmissionPeriod
  'PB-11': AdmissionPeriod
  'PB-12': AdmissionPeriod
  'PB-13': AdmissionPeriod
  'PB-14': { readonly until: Day }
  'PB-15': object
  'PB-16': object
  'PB-17': object
}
