import type { GridPart } from '#print/binder.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportLedger } from './ledgers.contract.ts'
import { readOne } from './one-ledger.queries.ts'

export default answer(exportLedger, async (context, asked) => {
  const read = await readOne(context, asked)
  if (!read.ok) return read
  const { binder } = read
  const grids = (binder.sections[0]?.parts ?? []).filter((part) => part.kind === 'grid')
  const names = new Set<string>()
  const sheets = grids.map((grid) => sheetOf(grid, nameOnce(grid.title ?? grid.facts[0] ?? binder.title, names)))
  return {
    fileName: `${binder.title}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook(sheets.slice(0, mostSheets)),
  }
})

/** A year of attendance is a sheet a sitting; a workbook with more than these is opened by nobody. */
const mostSheets = 200

function sheetOf({ columns, rows }: GridPart, name: string) {
  const wide = (mm: number | null) => (mm === null ? 36 : Math.max(8, Math.round(mm * 0.55)))
  return sheet({
    name,
    rows,
    columns: columns.map(({ title, mm }, at) => ({
      title,
      kind: 'text' as const,
      width: wide(mm),
      value: (row: readonly string[]) => (row[at] === '–' ? null : (row[at] ?? null)),
    })),
  })
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
