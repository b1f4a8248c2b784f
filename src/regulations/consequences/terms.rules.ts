/** The numbers each rule of consequences for membership carries. */
export interface ConsequenceTerms {
  'MS-01': { readonly forms: readonly string[] }
  'MS-02': { readonly usualMonths: number; readonly mostMonths: number }
  'MS-03': { readonly months: number }
  'MS-04': { readonly reasons: readonly string[]; readonly lostFromMonths: number; readonly lostToMonths: number }
  'MS-05': { readonly months: number }
  'MS-06': { readonly steps: number }
  'MS-07': object
  'MS-08': object
}
