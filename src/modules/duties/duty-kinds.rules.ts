import { stepRules } from '#regulations/recruiting/step.rules.ts'
import type { Narrowed } from './duty.rules.ts'

/** The duties that return by the calendar, with the purpose a gathering must carry to meet them. */
export const purposeOf = {
  'MT-01': 'branch-assembly',
  'MT-02': 'committee-meeting',
  'MT-03': 'group-meeting',
  'TP-01': 'theme-party-day',
  'MT-04': 'lecture',
  'OL-01': 'organisational-life',
  'DA-01': 'appraisal',
  'PB-02': 'political-birthday',
} as const

export type CadenceRule = Exclude<keyof typeof purposeOf, 'PB-02'>
export type Purpose = (typeof purposeOf)[keyof typeof purposeOf]

export const cadenceRules = [
  'MT-01',
  'MT-02',
  'MT-03',
  'TP-01',
  'MT-04',
  'OL-01',
  'DA-01',
] as const satisfies readonly CadenceRule[]

/** What a branch owes as a whole, and what each of its groups owes. */
export const rulesFor: Readonly<Record<'branch' | 'group', readonly CadenceRule[]>> = {
  branch: ['MT-01', 'MT-02', 'TP-01', 'MT-04', 'OL-01', 'DA-01'],
  group: ['MT-03'],
}

/** What duties are of a kind: one family a file in `families/`. */
export const families = {
  cadence: [...cadenceRules],
  terms: ['CM-03', 'CM-06', 'CM-07'],
  development: [...stepRules],
  talks: ['HT-01', 'HT-02'],
  learning: ['ED-01', 'ED-02', 'ED-03', 'ED-04'],
  birthdays: ['PB-02'],
  dues: ['DU-15', 'DU-17', 'DU-19'],
  transfers: ['TR-01', 'TR-03', 'TR-05', 'TR-07', 'TR-08'],
} as const

export type Family = keyof typeof families
export type DutyRule = (typeof families)[Family][number]

export const familyNames = Object.keys(families) as Family[]

/** Every rule a duty is kept for, in the order of their families. */
export const dutyRules = Object.values(families).flat() as readonly DutyRule[]

const familyByRule = new Map<DutyRule, Family>(
  familyNames.flatMap((family) => families[family].map((rule) => [rule, family] as const)),
)

export function familyOf(rule: DutyRule): Family {
  return familyByRule.get(rule) as Family
}

export function isCadence(rule: DutyRule): rule is CadenceRule {
  return (cadenceRules as readonly DutyRule[]).includes(rule)
}

/** The purpose a gathering must carry to meet it; null for duties that no gathering meets. */
export function purposeFor(rule: DutyRule): Purpose | null {
  return rule in purposeOf ? purposeOf[rule as keyof typeof purposeOf] : null
}

/**
 * Duties about one person that are not for all who see the branch (branch.md section 6): who keeps the 25 steps, the dues, the
 * talks or the hours sees them, and he himself.
 */
export const narrowed: readonly { readonly needs: Narrowed; readonly rules: readonly DutyRule[] }[] = [
  { needs: 'keep-development', rules: families.development },
  { needs: 'keep-dues', rules: ['DU-17'] },
  { needs: 'keep-talks', rules: ['HT-02'] },
  { needs: 'keep-gatherings', rules: families.learning },
]

/** What a person is not shown about himself: that somebody means to speak with him. */
export const notToHimself: readonly DutyRule[] = ['HT-02']
