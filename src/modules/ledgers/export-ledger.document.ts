import { isNo } from '#core/decision.ts'
import type { GridPart } from '#print/binder.ts'
import { type SheetColumn, sheet, type Written, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportLedger } from './ledgers.contract.ts'
import { findOne, nothingThere, titleOf } from './one-ledger.queries.ts'

export default answer(exportLedger, async (context, asked) => {
  const found = await findOne(context, asked)
  if (isNo(found)) return found
  const { scope, section } = found
  const parts = await (section.book ?? section.read)(scope)
  const grids = parts.filter((part) => part.kind === 'grid')
  if (grids.length === 0) return nothingThere(scope)
  const title = titleOf(scope, section)
  const names = new Set<string>()
  const sheets = grids.map((grid) => sheetOf(grid, nameOnce(grid.title ?? grid.facts[0] ?? title, names)))
  return {
    fileName: `${title}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook(sheets.slice(0, mostSheets)),
  }
})

/** A workbook with more is opened by nobody. */
const mostSheets = 200

function sheetOf({ columns, rows }: GridPart, name: string) {
  const wide = (mm: number | null) => (mm === null ? 36 : Math.max(8, Math.round(mm * 0.55)))
  const valueAt = (at: number) => (row: readonly string[]) =>
    row[at] === '–' || row[at]?.trim() === '' ? null : (row[at] ?? null)
  return sheet({
    name,
    rows,
    columns: columns.map(({ title, mm }, at): SheetColumn<readonly string[]> => {
      const value = valueAt(at)
      const kind = kindOf(rows.map(value))
      const typed = (row: readonly string[]): Written =>
        kind === 'number' && value(row) !== null ? Number(value(row)) : value(row)
      return { title, kind, width: kind === 'day' ? 12 : wide(mm), value: typed }
    }),
  })
}

/** A column of days is days, a column of numbers is numbers: a sheet is there to be sorted and summed. */
function kindOf(values: readonly (string | null)[]): SheetColumn<unknown>['kind'] {
  const told = values.filter((value) => value !== null)
  if (told.length === 0) return 'text'
  if (told.every((value) => /^\d{4}-\d\d-\d\d$/.test(value))) return 'day'
  return told.every((value) => /^(0|[1-9]\d{0,11})(\.\d+)?$/.test(value)) ? 'number' : 'text'
}

/** Two sheets of one name would not open. */
function nameOnce(wanted: string, names: Set<string>): string {
  const short = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 27)
    .trim()
  let name = short
  for (let nth = 2; names.has(name); nth += 1) name = `${short} ${nth}`
  names.add(name)
  return name
}
