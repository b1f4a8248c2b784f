/** The numbers each rule of the calendar carries. A rule without numbers has `object`. */
export interface CalendarTerms {
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
}
