import type { Threshold } from '../threshold.rules.ts'

/** The numbers each rule of branch, committee and Party groups carries. */
export interface OrganisationTerms {
  'BR-01': { readonly fullAtLeast: number }
  'BR-02': { readonly membersAtMost: number }
  'BR-03': { readonly unitsAtMost: number }
  'CM-01': {
    readonly fullAtLeast: number
    readonly seatsAtLeast: number
    readonly seatsUsual: number
    readonly seatsAtMost: number
  }
  'CM-02': { readonly fullBelow: number }
  'CM-08': { readonly quorum: Threshold }
  'CM-09': { readonly majority: Threshold }
}
