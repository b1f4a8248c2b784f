import type { Terms } from '../provision.rules.ts'

/** Which way a number of a rule is stricter; `share` compares two thresholds by the part of the base they ask for. */
export type Strictness = 'higher' | 'lower' | 'share'

type StrictnessOf<Family> = { readonly [R in keyof Family]?: { readonly [T in keyof Family[R]]?: Strictness } }

/**
 * The numbers a local pack may tighten, and which way. A number that is not here stands as the national text has it: moving it
 * could be stricter for one and looser for another.
 */
export const strictness: StrictnessOf<Terms> = {
  'BR-01': { fullAtLeast: 'higher' },
  'BR-05': { months: 'lower' },
  'BR-08': { monthsAtLeast: 'higher' },
  'CM-04': { monthsAtMost: 'lower' },
  'CM-05': { monthsBefore: 'higher' },
  'CM-08': { quorum: 'share' },
  'CM-09': { majority: 'share' },
  'MT-01': { times: 'higher' },
  'MT-02': { times: 'higher' },
  'MT-03': { times: 'higher' },
  'MT-04': { times: 'higher' },
  'LC-01': { times: 'higher' },
  'TP-01': { times: 'higher' },
  'OL-01': { times: 'higher' },
  'DA-01': { times: 'higher' },
  'HT-01': { times: 'higher' },
  'ED-01': { hours: 'higher' },
  'ED-02': { hours: 'higher', trainings: 'higher' },
  'ED-03': { months: 'lower' },
  'ED-04': { trainings: 'higher' },
  'DV-04': { everyMonths: 'lower' },
  'DV-06': { notBefore: 'higher' },
  'DV-07': { workingDaysAtLeast: 'higher' },
  'DV-09': { daysAtLeast: 'higher', hoursAtLeast: 'higher' },
  'DV-11': { within: 'lower' },
  'DV-12': { within: 'lower', atMost: 'lower' },
  'VT-04': { quorum: 'share', majority: 'share' },
  'VT-05': { quorum: 'share', majority: 'share' },
  'VT-11': { quorum: 'share', majority: 'share' },
  'EL-01': { quorum: 'share' },
  'EL-02': { surplus: 'share' },
  'EL-08': { majority: 'share' },
  'EL-11': { agreement: 'share' },
  'EL-13': { majority: 'share' },
  'DU-16': { monthsAtMost: 'lower' },
  'DU-19': { timesAYear: 'higher' },
  'TR-03': { cityDays: 'lower', elsewhereDays: 'lower', daysAtMost: 'lower' },
  'TR-07': { abroadContactMonths: 'lower' },
}
