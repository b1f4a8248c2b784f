/** The numbers each rule of transfers and mobile members carries. */
export interface TransferTerms {
  'TR-01': { readonly months: number }
  'TR-02': object
  'TR-03': { readonly cityDays: number; readonly elsewhereDays: number; readonly daysAtMost: number }
  'TR-04': object
  'TR-05': object
  'TR-06': object
  'TR-07': { readonly months: number; readonly abroadContactMonths: number }
  'TR-08': { readonly months: number; readonly furtherMonths: number }
  'TR-09': { readonly studyMonthsAtMost: number }
  'TR-10': { readonly monthsBelow: number }
}
