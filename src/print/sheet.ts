import writeExcelFile from 'write-excel-file/node'
import type { Day } from '#core/day.ts'
import { printable } from './printable.ts'

export { type Cell, readWorkbook, sheetLimits, sheetRefusals, type WorkbookSheet } from './workbook.ts'

/** What a cell may hold when it is written; a day is a real date in the workbook, its text in csv. */
export type Written = string | number | boolean | null

/** A column of an export. `kind: 'day'` takes `YYYY-MM-DD`. */
export interface SheetColumn<Row> {
  readonly title: string
  readonly kind: 'text' | 'number' | 'day' | 'yes-no'
  /** Characters of half width; a Chinese character takes two. */
  readonly width: number
  readonly value: (row: Row) => Written
}

/** One sheet of an export: its rows go through its columns. */
export interface SheetOut<Row> {
  readonly name: string
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A sheet with its row type closed in, so that sheets of different rows share a workbook. */
export function sheet<Row>({ name, columns, rows }: SheetOut<Row>): SheetOut<readonly Written[]> {
  const values = rows.map((row) => columns.map((column) => column.value(row)))
  return {
    name,
    columns: columns.map((column, at) => ({ ...column, value: (row) => row[at] ?? null })),
    rows: values,
  }
}

/** An xlsx workbook: bold head that stays in view, days as dates. Text is stored as text, so no cell can become a formula. */
export async function writeWorkbook(sheets: readonly SheetOut<readonly Written[]>[]): Promise<Uint8Array> {
  const pages = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => columns.map((column) => cell(column.kind, column.value(row)))),
    ],
  }))
  return new Uint8Array(await writeExcelFile(pages).toBuffer())
}

function cell(kind: SheetColumn<unknown>['kind'], value: Written) {
  if (value === null || value === '') return null
  if (kind === 'day') return { value: dateOf(String(value)), type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value: value ? '是' : '否', type: String }
  return { value: printable({ value }).value, type: String }
}

function dateOf(on: Day): Date {
  return new Date(`${on}T00:00:00Z`)
}

/** Excel refuses some signs and more than 31 characters in the name of a sheet. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim() || '表'
  )
}

/** A csv file as Excel opens it without asking: UTF-8 with its mark, lines ended CRLF, formulas disarmed. */
export function writeCsv<Row>({ columns, rows }: SheetOut<Row>): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))]
  return `\ufeff${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); numbers stay numbers. */
function csvCell(value: Written): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  const text = /^[\s]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
