import type { Day } from '#core/day.ts'
import type { LawOf } from '../law.rules.ts'
import type { Provision } from '../provision.rules.ts'
import type { AdmissionPeriod } from './terms.rules.ts'

export type PeriodRule = 'PB-10' | 'PB-11' | 'PB-12' | 'PB-13'
type AdmissionProvision = Provision<PeriodRule>

const periodRules = ['PB-10', 'PB-11', 'PB-12', 'PB-13'] as const

export interface AdmissionDays {
  /** The day of the assembly that admitted as a probationary member. */
  readonly assemblyOn?: Day | null | undefined
  /** The day of the higher committee's approval. */
  readonly approvedOn?: Day | null | undefined
}

/** Which rule dates an admission; several readings, or none, where the days do not agree on one. */
export interface Admission {
  readonly period: AdmissionProvision | null
  readonly admittedOn: Day | null
  readonly readings: readonly { readonly cited: AdmissionProvision; readonly date: Day | null }[]
  /** All that is known lies before the periods with a plain rule. */
  readonly early: boolean
}

/** The date of admission: that of the one period whose own kind of day lies within it. */
export function admissionOf(days: AdmissionDays, law: LawOf<PeriodRule | 'PB-14'>): Admission {
  const known = [days.assemblyOn, days.approvedOn].filter((day) => day != null)
  const readings = periodRules
    .map((rule) => law[rule])
    .filter((period) => known.some((day) => holds(period, day)))
    .map((cited) => ({ cited, date: dayOf(cited, days) }))
  const consistent = readings.filter(({ cited, date }) => date !== null && holds(cited, date))
  const [only] = consistent
  const early = known.length > 0 && known.some((day) => day < law['PB-14'].until)
  if (only === undefined || consistent.length > 1 || early) return { period: null, admittedOn: null, readings, early }
  return { period: only.cited, admittedOn: only.date, readings, early }
}

function dayOf({ basis }: AdmissionPeriod, { assemblyOn, approvedOn }: AdmissionDays): Day | null {
  return (basis === 'assembly' ? assemblyOn : approvedOn) ?? null
}

function holds({ from, until }: AdmissionPeriod, day: Day): boolean {
  return from <= day && (until === null || day < until)
}
