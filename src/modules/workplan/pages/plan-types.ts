import type { OutputOf } from '#core/operation.ts'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import type { Wire } from '#web/api.ts'
import type { Person } from '#web/person-field.tsx'
import type { Office, PlanRule } from '../plan-line.rules.ts'
import type { showPlan } from '../workplan.contract.ts'

export type Plan = Wire<OutputOf<typeof showPlan>>
export type Line = Plan['lines'][number]

/** A line as the form has it. */
export interface LineDraft {
  readonly id: string
  readonly period: string
  readonly purpose: PurposeKind | null
  readonly words: string
  readonly unit: Person
  readonly person: Person | null
  readonly office: Office | null
  readonly rule: PlanRule | null
}

/** As the server wants it. */
export const inputOf = ({ unit, person, words, ...line }: LineDraft) => ({
  ...line,
  words: words.trim() || null,
  unitId: unit.id,
  personId: person?.id ?? null,
})

export const noFilters = { view: 'year', year: '', month: '', branch: '' }
export type Filters = typeof noFilters
