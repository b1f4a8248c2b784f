import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { showPerson } from '../../person.contract.ts'

export type PersonRecord = Wire<OutputOf<typeof showPerson>>
export type Standing = PersonRecord['standings'][number]
export type Membership = PersonRecord['memberships'][number]
export type Posting = PersonRecord['postings'][number]
export type Office = PersonRecord['offices'][number]
export type Suspension = PersonRecord['suspensions'][number]

/** A fact that can be put right, with what kind it is. */
export type Wrong =
  | { readonly subject: 'standing'; readonly fact: Standing }
  | { readonly subject: 'membership'; readonly fact: Membership }
  | { readonly subject: 'posting'; readonly fact: Posting }
  | { readonly subject: 'office'; readonly fact: Office }
  | { readonly subject: 'suspension'; readonly fact: Suspension }

/** What someone has set out to do with a person. */
export type Task =
  | { readonly kind: 'amend' | 'standing' | 'membership' | 'posting' | 'appoint' | 'suspend' }
  | { readonly kind: 'release'; readonly office: Office }
  | { readonly kind: 'restore'; readonly suspension: Suspension }
  | { readonly kind: 'correct'; readonly wrong: Wrong }

/** Opens a task; null where the record is only read. */
export type Begin = ((task: Task) => void) | null

export interface TaskProps {
  readonly record: PersonRecord
  readonly onClose: () => void
}
