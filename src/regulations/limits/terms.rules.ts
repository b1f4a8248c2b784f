/** The numbers each rule of limits on the program itself carries. */
export interface LimitTerms {
  'DG-01': object
  'DG-02': object
  'DG-03': object
  'DG-04': object
  'DG-05': object
  'DG-06': object
}
