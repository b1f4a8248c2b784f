import { type DutyRule, familyOf } from './duty-kinds.rules.ts'

/** The forms of other modules that meet a duty no gathering meets. Where each opens is for the page to know. */
export const formNames = [
  'election',
  'election-report',
  'vacancy',
  'step',
  'talk',
  'learning',
  'dues',
  'dues-telling',
  'dues-member',
  'letter',
  'contact',
  'absence',
] as const
export type FormName = (typeof formNames)[number]

interface Owed {
  readonly rule: DutyRule
  readonly branchId: string
  readonly personId: string | null
  readonly period: string
  readonly recordId: string | null
}

/** The form that gets on with a duty, and what it is filled with; null for those a gathering meets. */
export function formFor({ rule, branchId, personId, period, recordId }: Owed): {
  readonly form: FormName
  readonly about: Readonly<Record<string, string>>
} | null {
  const person = personId ? { person: personId } : {}
  const record = recordId ?? ''
  switch (familyOf(rule)) {
    case 'cadence':
    case 'birthdays':
      return null
    case 'terms':
      return {
        form: rule === 'CM-03' ? 'election' : rule === 'CM-07' ? 'election-report' : 'vacancy',
        about: { branch: branchId },
      }
    case 'development':
      return { form: 'step', about: { ...person, rule } }
    case 'talks':
      return { form: 'talk', about: { branch: branchId, ...person, ...(record ? { occasion: record } : {}) } }
    case 'learning':
      return {
        form: 'learning',
        about: { unit: branchId, ...person, ...(rule === 'ED-03' || rule === 'ED-04' ? { mode: 'training' } : {}) },
      }
    case 'dues':
      if (rule === 'DU-15') return { form: 'dues', about: { branch: branchId, month: period } }
      return rule === 'DU-19'
        ? { form: 'dues-telling', about: { branch: branchId, year: period } }
        : { form: 'dues-member', about: { branch: branchId, ...person } }
    case 'transfers':
      if (rule === 'TR-03' || rule === 'TR-05') return { form: 'letter', about: { branch: branchId, letter: record } }
      return { form: rule === 'TR-07' ? 'contact' : 'absence', about: { branch: branchId, absence: record } }
  }
}
