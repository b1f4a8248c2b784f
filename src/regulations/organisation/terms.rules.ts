import type { Threshold } from '../threshold.rules.ts'

/** The numbers each rule of branch, committee and Party groups carries. */
export interface OrganisationTerms {
  'BR-01': { readonly fullAtLeast: number }
  'BR-02': { readonly membersAtMost: number }
  'BR-03': { readonly unitsAtMost: number }
  'BR-04': { readonly monthsAtLeast: number }
  'BR-05': { readonly months: number }
  /** What a temporary branch does not do. */
  'BR-06': { readonly without: readonly string[] }
  'BR-07': { readonly committeeAtLeast: number; readonly generalBranchAtLeast: number; readonly fullAtLeast: number }
  'BR-08': { readonly monthsAtLeast: number }
  'CM-01': {
    readonly fullAtLeast: number
    readonly seatsAtLeast: number
    readonly seatsUsual: number
    readonly seatsAtMost: number
  }
  'CM-02': { readonly fullBelow: number }
  'CM-03': { readonly months: number; readonly communityMonths: number }
  'CM-04': { readonly monthsAtMost: number }
  'CM-05': { readonly monthsBefore: number }
  /** The offices the higher organisation may fill by appointment. */
  'CM-06': { readonly mayBeAppointed: readonly string[] }
  /** The offices whose election waits for approval; the others are put on record. */
  'CM-07': { readonly forApproval: readonly string[] }
  'CM-08': { readonly quorum: Threshold }
  'CM-09': { readonly majority: Threshold }
  'CM-10': object
  'GR-01': object
  'GR-02': { readonly membersAtLeast: number }
  /** Matters on which a group takes no vote. */
  'GR-03': { readonly without: readonly string[] }
  'GR-04': object
}
