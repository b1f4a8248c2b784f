import type { Brackets } from './money.rules.ts'
import type { PayKind } from './pay.rules.ts'

/** The numbers each rule of Party dues carries; money in fen. */
export interface DuesTerms {
  'DU-01': { readonly brackets: Brackets }
  'DU-02': { readonly counted: readonly PayKind[] }
  'DU-03': { readonly takenOff: readonly PayKind[]; readonly leftOut: readonly PayKind[] }
  'DU-04': { readonly leftOut: readonly PayKind[] }
  'DU-05': object
  'DU-06': { readonly fenAtMost: number }
  'DU-07': { readonly fenAtLeast: number }
  'DU-08': object
  'DU-09': { readonly months: number }
  'DU-10': { readonly brackets: Brackets }
  'DU-11': { readonly fenAtLeast: number; readonly fenAtMost: number }
  'DU-12': { readonly fen: number }
  'DU-13': object
  'DU-14': object
  'DU-15': object
  'DU-16': { readonly monthsAtMost: number }
  'DU-17': { readonly months: number }
  'DU-18': { readonly never: readonly string[] }
  'DU-19': { readonly timesAYear: number }
  'DU-20': object
  'DU-21': object
  'DU-22': object
}
