import { cut, plain, sound } from './hanzi.rules.ts'
import type { Cell } from './roster-dates.rules.ts'
import { headerRow, headingAt, isBlank, isNameHeading, isSecondHeader, textOf } from './roster-header.rules.ts'
import { isNationalId, type Refused, readHeading } from './roster-headings.rules.ts'

export interface Column {
  /** Place in the sheet, from 0. */
  readonly index: number
  readonly heading: string
  readonly refused: Refused | null
}

export interface TableRow {
  /** Row of the sheet, from 1. */
  readonly rowNumber: number
  /** By index of the column; refused columns are not in it. */
  readonly cells: Readonly<Record<string, Cell>>
}

/** A value that is named rather than taken: which cell, what is the matter. */
export interface Odd {
  readonly cell: string | null
  readonly field: string | null
  readonly severity: 'error' | 'warning' | 'dropped'
  readonly code: `odd.${string}`
  readonly numbers: Readonly<Record<string, string | number>>
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly notices: readonly Odd[]
}

/** A to Z, AA, AB: the letters of a column, from 0. */
export function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (index % 26))
}

export const cellName = (index: number, rowNumber: number): string => `${letters(index)}${rowNumber}`

/**
 * Finds the table in a sheet as people keep it: titles above the header, a header of one row or two, the header printed again
 * on each page, blank rows, totals and remarks below. Refused columns are left behind here, before anything is staged.
 */
export function findTable(raw: readonly (readonly Cell[])[]): Table | null {
  const sheet = raw.map((row) => row.map((cell) => (typeof cell === 'string' ? sound(cell) : cell)))
  const at = headerRow(sheet)
  if (at === null) return null
  const width = Math.max(...sheet.map((row) => row.length))
  const deep = isSecondHeader(sheet[at] ?? [], sheet[at + 1])
  const headings = Array.from({ length: width }, (_, index) => headingAt(sheet, at, deep, index))
  const body = sheet.slice(at + (deep ? 2 : 1))
  const used = headings
    .map((_, index) => index)
    .filter((index) => headings[index] || body.some((row) => !isBlank(row[index])))
  const columns = used.map((index): Column => {
    const heading = cut(headings[index] ?? '', 120)
    return {
      index,
      heading,
      refused: refusalOf(
        heading,
        body.map((row) => row[index] ?? null),
      ),
    }
  })
  const notices: Odd[] = columns
    .filter((column) => column.refused)
    .map((column) =>
      dropped('odd.column-refused', letters(column.index), { heading: column.heading, why: column.refused ?? '' }),
    )
  const rows: TableRow[] = []
  const nameAt = columns.find((column) => isNameHeading(column.heading))?.index
  for (const [place, row] of body.entries()) {
    const rowNumber = at + (deep ? 3 : 2) + place
    const kind = kindOf(row, nameAt, headings)
    if (kind === 'remark') notices.push(dropped('odd.row-skipped', `${rowNumber}`, { text: firstText(row) }))
    if (kind === 'person') rows.push({ rowNumber, cells: keep(row, rowNumber, columns, notices) })
  }
  return { columns, rows, notices }
}

function dropped(code: Odd['code'], cell: string, numbers: Odd['numbers']): Odd {
  return { cell, field: null, severity: 'dropped', code, numbers }
}

/** By heading; or by content, when any cell can only be a national ID number and most of the column looks like it. */
function refusalOf(heading: string, cells: readonly Cell[]): Refused | null {
  const read = readHeading(heading)
  if (read.kind === 'refused') return read.refused
  const filled = cells.filter((cell) => !isBlank(cell))
  const ids = filled.filter(isNationalId).length
  return ids > 0 && ids * 2 >= filled.length ? 'national-id' : null
}

const remarkWords =
  /^(合计|总计|小计|共计|总人数|备注|说明|注|制表|填表|审核|审批|负责人|统计|单位|日期|total|remark|note)/i

type RowKind = 'person' | 'blank' | 'remark' | 'header'

function kindOf(row: readonly Cell[], nameAt: number | undefined, headings: readonly string[]): RowKind {
  const filled = row.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, index }]))
  if (filled.length === 0) return 'blank'
  if (nameAt === undefined) return 'person'
  const name = textOf(row[nameAt])
  if (plain(name) === plain(headings[nameAt] ?? '')) return 'header'
  if (filled.some(({ cell }) => /^(合计|总计|小计|共计|total)/i.test(textOf(cell)))) return 'remark'
  if (remarkWords.test(plain(name)) || /[:]/.test(name)) return 'remark'
  if (!isBlank(row[nameAt])) return filled.length === 1 && plain(name).length > 12 ? 'remark' : 'person'
  const texts = filled.map(({ cell }) => textOf(cell)).filter(Boolean)
  return filled.length === 1 || texts.some((text) => remarkWords.test(plain(text)) || text.includes(':'))
    ? 'remark'
    : 'person'
}

function firstText(row: readonly Cell[]): string {
  return cut(row.map((cell) => (isNationalId(cell) ? '' : textOf(cell))).find(Boolean) ?? '', 40)
}

/** The cells of columns that are not refused; a stray ID number is taken out and named, its digits are not. */
function keep(
  row: readonly Cell[],
  rowNumber: number,
  columns: readonly Column[],
  notices: Odd[],
): Record<string, Cell> {
  const kept: Record<string, Cell> = {}
  for (const { index, refused } of columns) {
    const cell = row[index] ?? null
    if (refused || isBlank(cell)) continue
    if (isNationalId(cell)) notices.push(dropped('odd.national-id', cellName(index, rowNumber), {}))
    else kept[index] = typeof cell === 'string' ? cut(cell, 400) : cell
  }
  return kept
}

/** Cells as JSON keeps them: a date as `{ "d": … }`, everything else as itself. */
export function cellsToJson(cells: TableRow['cells']): Record<string, unknown> {
  const entries = Object.entries(cells).map(([index, cell]) => [
    index,
    cell instanceof Date ? { d: cell.getTime() } : cell,
  ])
  return Object.fromEntries(entries)
}

export function cellsFromJson(cells: unknown): TableRow['cells'] {
  const entries = Object.entries(cells as Record<string, Cell | { d: number }>)
  return Object.fromEntries(
    entries.map(([index, cell]) => [
      index,
      typeof cell === 'object' && cell !== null && 'd' in cell ? new Date(cell.d) : cell,
    ]),
  )
}
