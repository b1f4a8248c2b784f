import type { Ability } from '#core/abilities.ts'
import type { BinderPart, GridColumn, GridPart } from '#print/binder.ts'
import type { LedgerId } from './ledgers.rules.ts'
import type { Scope } from './scope.queries.ts'

/**
 * One ledger as it is printed from the records. `of`: whose it can be. `needs`: the ability over the unit without which it
 * is neither counted nor printed.
 */
export interface Section {
  readonly id: LedgerId
  readonly needs: Ability
  readonly of: readonly ('branch' | 'group')[]
  /** Narrowed by the month, by one person. */
  readonly byMonth: boolean
  readonly byPerson: boolean
  /** Its tables as a spreadsheet. */
  readonly grid: boolean
  /** What it is printed from, in one line. */
  readonly source: string
  readonly count: (scope: Scope) => Promise<number>
  readonly read: (scope: Scope) => Promise<readonly BinderPart[]>
  /** What a spreadsheet holds, where its tables are not those of the print. */
  readonly book?: (scope: Scope) => Promise<readonly GridPart[]>
}

export const column = (title: string, mm: number | null): GridColumn => ({ title, mm })
/** For longer text. */
export const flush = (title: string, mm: number): GridColumn => ({ title, mm, left: true })

const usual = { title: null, facts: [], across: false, size: 10.5, rowMm: 8 } as const

/** A ruled table; what is not known prints as a dash. */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
  manner: Partial<Pick<GridPart, 'title' | 'facts' | 'across' | 'listed' | 'size' | 'rowMm'>> = {},
): GridPart {
  const cells = rows.map((row) =>
    row.map((value) => (value === null || value === undefined || value === '' ? '–' : `${value}`)),
  )
  return { kind: 'grid', ...usual, ...manner, columns, rows: cells }
}

/** Numbered from one. */
export function numbered<Row>(
  rows: readonly Row[],
  cells: (row: Row) => readonly (string | number | null | undefined)[],
): (string | number | null | undefined)[][] {
  return rows.map((row, at) => [at + 1, ...cells(row)])
}
