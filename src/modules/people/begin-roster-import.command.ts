import { type Decision, no, yes } from '#core/decision.ts'
import { readWorkbook, type WorkbookSheet } from '#print/sheet.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { findUnit } from './place.queries.ts'
import { mapColumns } from './roster-columns.rules.ts'
import { readHeading } from './roster-headings.rules.ts'
import { beginRosterImport } from './roster-import.contract.ts'
import type { Counts, Notices } from './roster-import.queries.ts'
import { firstDay, readHeadings } from './roster-known.queries.ts'
import { Progress } from './roster-progress.queries.ts'
import { compareStaged, stageRows, summaryOf } from './roster-staging.queries.ts'
import { findTable, type Table } from './roster-table.rules.ts'

type Refusal = (typeof beginRosterImport)['refusals'][number]

export default answer(
  beginRosterImport,
  async (context, { id, unitId, fileName, contentBase64, sheetName, effectiveOn: told }) => {
    const unit = await findUnit(context, 'keep-people', unitId, ['branch', 'general-branch', 'committee'])
    if (!unit) return no('people.unknown-unit')
    const effectiveOn = told ?? (await firstDay(context, unit))
    if (effectiveOn > context.today) return no('people.not-yet', { on: effectiveOn })
    const progress = new Progress(context, id)
    try {
      await progress.tell('reading', 0, 1)
      const read = await readTable(fileName, Buffer.from(contentBase64, 'base64'), sheetName)
      if (!read.ok) return read
      const { table, sheet, sheetNames } = read.value
      const columns = mapColumns(table, await readHeadings(context.db, unitId))
      const staging = { id, unitId, unitPath: unit.path, unitKind: unit.kind, effectiveOn, columns }
      const rows = table.rows.map((row) => ({ ...row, choice: null }))
      const { entries, compared } = await compareStaged(context, staging, rows, progress)
      const notices = { sheetNames, odd: table.notices, ...summaryOf(staging, entries) }
      const counts = tally(compared.map(({ verdict }) => verdict.status))
      await insertImport(context, { ...staging, fileName, sheetName: sheet }, notices, counts)
      await stageRows(context, id, rows, compared)
      context.audit({ unitId })
      return { importId: id, counts }
    } finally {
      await progress.end()
    }
  },
)

interface ReadTable {
  readonly table: Table
  readonly sheet: string
  readonly sheetNames: string[]
}

/** The sheet asked for, else the first with a column of names, else the first with any heading. */
async function readTable(
  fileName: string,
  bytes: Uint8Array,
  wanted: string | undefined,
): Promise<Decision<ReadTable, Refusal>> {
  const book = await readWorkbook(fileName, bytes)
  if (!book.ok) return book
  const named = (sheet: WorkbookSheet) => wanted === undefined || sheet.name === wanted
  const tables = book.value.filter(named).flatMap((sheet) => {
    const table = findTable(sheet.rows)
    return table && table.rows.length > 0 ? [{ table, sheet: sheet.name }] : []
  })
  const best = tables.find(({ table }) => table.columns.some(({ heading }) => hasNames(heading))) ?? tables[0]
  if (!best) return no('people.empty-file', { file: fileName })
  return yes({ ...best, sheetNames: book.value.map((sheet) => sheet.name) })
}

function hasNames(heading: string): boolean {
  const read = readHeading(heading)
  return read.kind === 'field' && read.field === 'name'
}

function tally(statuses: readonly string[]): Counts {
  const of = (status: string) => statuses.filter((one) => one === status).length
  return {
    rows: statuses.length,
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    question: of('question'),
    error: of('error'),
    leftOut: of('left-out'),
  }
}

async function insertImport(
  { db, actor, now }: CommandContext,
  file: { id: string; unitId: string; effectiveOn: string; columns: unknown; fileName: string; sheetName: string },
  notices: Notices,
  counts: Counts,
): Promise<void> {
  await db
    .insertInto('people.roster_import')
    .values({
      id: file.id,
      unit_id: file.unitId,
      file_name: file.fileName,
      sheet_name: file.sheetName,
      effective_on: file.effectiveOn,
      columns: JSON.stringify(file.columns),
      notices: JSON.stringify(notices),
      counts: JSON.stringify(counts),
      started_by: actor.personId,
      started_at: now,
    })
    .execute()
}
