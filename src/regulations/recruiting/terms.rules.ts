import type { MonthsFrom, StepRule, StepTerms } from './step.rules.ts'

type Steps = { readonly [R in Exclude<StepRule, 'DV-step-24' | 'DV-step-05'>]: StepTerms }

/** The numbers each rule of recruiting members carries, and each of the 25 steps. */
export interface RecruitingTerms extends Steps {
  'DV-01': { readonly years: number }
  'DV-02': MonthsFrom
  /** Local practice: so many months after the application. */
  'DV-03': { readonly usualFrom: number; readonly usualTo: number }
  'DV-04': { readonly everyMonths: number }
  'DV-05': object
  'DV-06': MonthsFrom & { readonly notBefore: number }
  'DV-07': { readonly workingDaysAtLeast: number }
  'DV-08': { readonly introducers: number }
  'DV-09': { readonly daysAtLeast: number; readonly hoursAtLeast: number }
  'DV-10': { readonly months: number }
  'DV-11': MonthsFrom & { readonly within: number }
  'DV-12': MonthsFrom & { readonly within: number; readonly atMost: number }
  'DV-13': MonthsFrom & { readonly within: number | null }
  'DV-14': MonthsFrom & { readonly notBefore: number }
  /** Local practice: months after the request. */
  'DV-15': { readonly usualWithin: number; readonly usualAtMost: number }
  'DV-16': { readonly monthsAtLeast: number; readonly monthsAtMost: number; readonly times: number }
  'DV-17': object
  'DV-18': { readonly papers: readonly FilePaper[] }
  'DV-19': object
  'DV-20': object
  'DV-step-05': StepTerms & { readonly atLeast: number; readonly atMost: number }
  'DV-step-24': StepTerms & MonthsFrom & { readonly within: number }
}

/** The core papers of a member's file. */
export type FilePaper =
  | 'admission-form'
  | 'application-letter'
  | 'political-review'
  | 'conversion-request'
  | 'cultivation-papers'
