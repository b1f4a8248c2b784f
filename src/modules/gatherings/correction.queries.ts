import { type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import type { amendRecord } from './closing.contract.ts'

export type Correction = InputOf<typeof amendRecord>['correction']
export type CorrectionOf<F extends Correction['field']> = Extract<Correction, { field: F }>

type Refusal =
  | 'gatherings.no-such-purpose'
  | 'gatherings.unknown-subject'
  | 'gatherings.changed-since'
  | 'gatherings.nothing-changed'
  | 'gatherings.ends-before-start'
  | 'gatherings.lecturer-unfit'
  | 'gatherings.year-unfit'
  | 'gatherings.reason-needed'
  | 'gatherings.reason-unfit'
  | 'gatherings.tally-impossible'

export type Applied = { readonly after: string } | No<Refusal>

/** Null when the correction may be made. */
export function unlike(stands: string, before: string, after: string): No<Refusal> | null {
  if (stands !== before) return no('gatherings.changed-since', { stands })
  return stands === after ? no('gatherings.nothing-changed') : null
}
