import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { StatusKind } from '#web/ui/index.ts'
import type { listStudied, showPlan } from '../../plan.contract.ts'
import type { LineState } from '../../plan.rules.ts'

export type Plan = Wire<OutputOf<typeof showPlan>>
export type Line = Plan['lines'][number]
export type Studied = Wire<OutputOf<typeof listStudied>>['studied'][number]
export type Entered = Wire<OutputOf<typeof listStudied>>['sessions'][number]

/** What the address leaves out. `do` names an open dialog, `id` what it is about. */
export const noFilters = { branch: '', year: '', month: '', only: '', do: '', id: '' }
export type Filters = typeof noFilters

export const kindOf: Readonly<Record<LineState, StatusKind>> = {
  draft: 'provisional',
  ahead: 'due',
  now: 'due-soon',
  convened: 'waiting',
  held: 'met',
  'held-late': 'met-late',
  missed: 'overdue',
  dropped: 'not-applicable',
}
