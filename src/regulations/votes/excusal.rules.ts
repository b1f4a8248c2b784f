import { type Because, decides, type Finding } from '../answer.rules.ts'
import type { Provision } from '../provision.rules.ts'
import { question } from '../question.rules.ts'

/**
 * Grounds on which a full member may be left out of those who should attend (VT-03): `a` ill and unable to express a will,
 * `b` abroad at own expense over half a year, `c` serving a sentence or under Party probation, `d` old and bedridden or
 * long ill and dependent, `e` moved or seconded over half a year, `f` retired and long settled in the home town.
 * `other` is everything else: leave, a night shift, business travel.
 */
export type ExcusalReason = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'other'

export interface ExcusalGiven {
  readonly reason: ExcusalReason
  /** The higher committee has agreed. */
  readonly superiorConsent: boolean
  /** The assembly has resolved it. Both are needed. */
  readonly assemblyResolution: boolean
}

export interface ExcusalValues {
  readonly excused: boolean
}

/** True when the member is left out of N: a listed ground, the higher committee's consent and the assembly's resolution. */
export function isExcused(given: ExcusalGiven, provision: Provision<'VT-03'>): boolean {
  return given.superiorConsent && given.assemblyResolution && provision.reasons.includes(given.reason)
}

/** May this full member be left out of those who should attend? */
export const excusal = question({
  name: 'excusal',
  rules: ['VT-03'],
  settings: {},
  judge: (given: ExcusalGiven, _on, law): Finding<ExcusalValues> => {
    const cited = law['VT-03']
    const listed = cited.reasons.includes(given.reason)
    const because: Because[] = [
      decides(
        cited,
        listed
          ? { text: 'excusal.listed', numbers: { reason: given.reason }, holds: true }
          : { text: 'excusal.not-listed', holds: false },
      ),
      decides(cited, {
        text: given.superiorConsent ? 'excusal.consented' : 'excusal.not-consented',
        holds: given.superiorConsent,
      }),
      decides(cited, {
        text: given.assemblyResolution ? 'excusal.resolved' : 'excusal.not-resolved',
        holds: given.assemblyResolution,
      }),
    ]
    const excused = isExcused(given, cited)
    return {
      outcome: excused ? 'PASS' : 'FAIL',
      values: { excused },
      because,
      wouldChange: excused || !listed ? [] : [{ text: 'excusal.approve', numbers: {}, outcome: 'PASS' }],
    }
  },
})
