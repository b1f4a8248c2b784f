import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { rowStatuses, showRosterImport } from '../../roster-import.contract.ts'

export type Shown = Wire<OutputOf<typeof showRosterImport>>
export type Preview = NonNullable<Shown['preview']>
export type StagedRow = Shown['rows'][number]
export type OddValue = StagedRow['odd'][number]
export type RowStatus = (typeof rowStatuses)[number]

/** What the address of an import holds: which one, which of its rows are shown. */
export const noImport = { import: '', status: 'all', page: 1 }
export type Looking = typeof noImport
export type Look = (change: Partial<Looking>) => void

export const pageSize = 50

const shownBy = ['all', 'odd', 'question', 'error', 'new', 'changed', 'unchanged', 'left-out'] as const
export type ShownBy = (typeof shownBy)[number]

/** Which rows are shown; what is none of them shows all. */
export function shownOf(status: string): ShownBy {
  return shownBy.find((one) => one === status) ?? 'all'
}

/** How many rows stand behind a choice; of odd ones the number is not known. */
export function countOf(status: ShownBy, { counts }: Preview): number | null {
  if (status === 'odd') return null
  if (status === 'all') return counts.rows
  return status === 'left-out' ? counts.leftOut : counts[status]
}

/** The choices that lead somewhere: those with rows, the odd ones, and the one chosen. */
export function choicesOf(preview: Preview, chosen: ShownBy): ShownBy[] {
  return shownBy.filter((status) => status === chosen || countOf(status, preview) !== 0)
}
