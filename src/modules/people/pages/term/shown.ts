import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { Judged } from '#web/judged.tsx'
import type { StatusKind } from '#web/ui/index.ts'
import type { listTerms } from '../../term.contract.ts'

export type Terms = Wire<OutputOf<typeof listTerms>>
export type Term = Terms['terms'][number]
export type Officer = Term['officers'][number]

/** What the address of the page leaves out; `do` names an open dialog, `term` and `elected` what it begins with. */
export const noFilters = { branch: '', do: '', term: '', elected: '' }
export type Filters = typeof noFilters
export type Open = (dialog: Partial<Filters>) => void

/** How something stands: shape, colour and word. */
export interface Standing {
  readonly kind: StatusKind
  readonly word?: string
  readonly n?: number
}

/** A judgement somebody wants explained. */
export interface Explained {
  readonly answer: Judged
  readonly about: string
  readonly standing: Standing
}
