import type { ReactNode } from 'react'

/** One column of a table. */
export interface Column<Row> {
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  /** `number`: right, ledger numerals. `date`: left, ledger numerals. `action`: right, the last column. */
  kind?: 'words' | 'number' | 'date' | 'action'
  /** The page sorts; the head only says and asks. */
  sortable?: boolean
  width?: number | string
  /** Stays on one line. */
  whole?: boolean
}

export interface Sort {
  column: string
  direction: 'ascending' | 'descending'
}

export interface TableProps<Row> {
  /** What the table is, for a screen reader and in print. */
  label: string
  columns: readonly Column<Row>[]
  /** Undefined while they are being read. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** `roomy` 40 for lists with actions, `ledger` 36, `tight` 31. */
  density?: 'roomy' | 'ledger' | 'tight'
  /** The first cell becomes a link and a press anywhere on the row follows it. */
  rowHref?: ((row: Row) => string | undefined) | undefined
  /** `breached` takes the red tint (one kind of breach per table), `current` the wash, `done` recedes. */
  rowTone?: ((row: Row) => 'breached' | 'current' | 'done' | undefined) | undefined
  /** Rows of one group stand together under its title; the rows come in group order. */
  groupOf?: ((row: Row) => { key: string; title: ReactNode; note?: ReactNode }) | undefined
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
  /** Under the rows, by column key. */
  sums?: Readonly<Record<string, ReactNode>> | undefined
  /** Being read again: the rows stay and a line runs under the head. */
  loading?: boolean
  /** A sentence in place of rows, and one action. */
  empty?: ReactNode
  emptyAction?: ReactNode
  /** Width in px below which it scrolls sideways, its first column standing still. */
  least?: number
  /** The 2 px line above the head; `none` when what stands above brings it. */
  line?: 'heavy' | 'light' | 'none'
}
