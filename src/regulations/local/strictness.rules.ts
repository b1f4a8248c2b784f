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
  'CM-08': { quorum: 'share' },
  'CM-09': { majority: 'share' },
  'MT-01': { times: 'higher' },
  'MT-02': { times: 'higher' },
  'MT-03': { times: 'higher' },
  'MT-04': { times: 'higher' },
  'TP-01': { times: 'higher' },
  'VT-04': { quorum: 'share', majority: 'share' },
}
