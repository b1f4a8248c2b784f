import { sql } from 'kysely'
import type { CommandContext } from '#server/handler.ts'
import { plain } from './hanzi.rules.ts'
import { columnsByField } from './roster-columns.rules.ts'
import { type Compared, compareRows } from './roster-compare.rules.ts'
import { type Counts, countRows, type ImportRow, type Notices } from './roster-import.queries.ts'
import { namesOf, readGazetteer, readKnown } from './roster-known.queries.ts'
import type { Choice } from './roster-match.rules.ts'
import type { Progress } from './roster-progress.queries.ts'
import { type RosterEntry, readRow } from './roster-row.rules.ts'
import { asidesOf, unknownNames } from './roster-summary.rules.ts'
import { cellsFromJson, cellsToJson, type TableRow } from './roster-table.rules.ts'

export interface StagedRow extends TableRow {
  readonly choice: Choice | null
}

/** Staged rows in the order of the sheet; of some names only, when they are given. */
export async function readStaged(
  { db }: CommandContext,
  importId: string,
  names?: readonly string[],
): Promise<StagedRow[]> {
  const rows = await db
    .selectFrom('people.roster_import_row')
    .select(['row_number as rowNumber', 'cells', 'choice'])
    .where('import_id', '=', importId)
    .$if(names !== undefined, (query) => query.where('name_key', 'in', names?.length ? names : ['']))
    .orderBy('row_number')
    .execute()
  return rows.map(({ rowNumber, cells, choice }) => ({
    rowNumber,
    cells: cellsFromJson(cells),
    choice: choice as Choice | null,
  }))
}

type Staging = Pick<ImportRow, 'id' | 'unitId' | 'unitPath' | 'unitKind' | 'effectiveOn' | 'columns'>

/** Reads staged rows with the mapping in force and compares them with the people known now. */
export async function compareStaged(
  context: CommandContext,
  staging: Staging,
  rows: readonly StagedRow[],
  progress: Progress | null,
) {
  const gazetteer = await readGazetteer(context.db, staging)
  const setting = {
    columns: columnsByField(staging.columns),
    gazetteer,
    branchId: staging.unitKind === 'branch' ? staging.unitId : (gazetteer.only('branch')?.id ?? null),
    effectiveOn: staging.effectiveOn,
    today: context.today,
  }
  const entries: RosterEntry[] = progress
    ? await progress.map('comparing', rows, (row) => readRow(row, setting))
    : rows.map((row) => readRow(row, setting))
  const known = await readKnown(context.db, staging.unitPath, namesOf(entries.map(({ name }) => name)), context.today)
  const choices = new Map(rows.flatMap(({ rowNumber, choice }) => (choice ? [[rowNumber, choice] as const] : [])))
  return { gazetteer, entries, compared: compareRows(entries, known, choices, gazetteer, staging.effectiveOn) }
}

const chunk = 1000

/** Keeps rows with their verdicts: new ones, or over those of the same number. */
export async function stageRows(
  { db }: CommandContext,
  importId: string,
  rows: readonly StagedRow[],
  compared: readonly Compared[],
): Promise<void> {
  const cells = new Map(rows.map((row) => [row.rowNumber, row]))
  for (let at = 0; at < compared.length; at += chunk) {
    const records = compared.slice(at, at + chunk).map(({ entry, verdict }) => ({
      row_number: entry.rowNumber,
      name_key: plain(entry.name),
      cells: cellsToJson(cells.get(entry.rowNumber)?.cells ?? {}),
      status: verdict.status,
      odd: verdict.odd.length > 0,
      person_id: verdict.personId,
      choice: cells.get(entry.rowNumber)?.choice ?? null,
      verdict,
    }))
    await sql`
      insert into people.roster_import_row (import_id, row_number, name_key, cells, status, odd, person_id, choice, verdict)
      select ${importId}, row.* from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as row (
        row_number int, name_key text, cells jsonb, status text, odd boolean, person_id uuid, choice jsonb, verdict jsonb)
      on conflict (import_id, row_number) do update set name_key = excluded.name_key, status = excluded.status,
        odd = excluded.odd, person_id = excluded.person_id, choice = excluded.choice, verdict = excluded.verdict`.execute(
      db,
    )
  }
}

/** Compares every staged row anew and keeps what came of it, with the notices and the numbers of the whole file. */
export async function recompare(
  context: CommandContext,
  found: ImportRow,
  progress: Progress | null,
): Promise<{ counts: Counts; version: number }> {
  const rows = await readStaged(context, found.id)
  const { entries, compared } = await compareStaged(context, found, rows, progress)
  await stageRows(context, found.id, rows, compared)
  return keepSummary(context, found, { ...found.notices, ...summaryOf(found, entries) })
}

export function summaryOf(
  { columns }: Pick<ImportRow, 'columns'>,
  entries: readonly RosterEntry[],
): Pick<Notices, 'asides' | 'unknown'> {
  const letterOf = (field: string) => columns.find((column) => column.field === field)?.letter ?? ''
  return { asides: asidesOf(entries, letterOf), unknown: unknownNames(entries) }
}

/** The numbers of the file and its next version; whoever saw the one before is told. */
export async function keepSummary(
  context: CommandContext,
  found: ImportRow,
  notices: Notices,
): Promise<{ counts: Counts; version: number }> {
  const counts = await countRows(context, found.id)
  const version = found.version + 1
  await context.db
    .updateTable('people.roster_import')
    .set({
      columns: JSON.stringify(found.columns),
      notices: JSON.stringify(notices),
      counts: JSON.stringify(counts),
      effective_on: found.effectiveOn,
      version,
    })
    .where('id', '=', found.id)
    .execute()
  return { counts, version }
}
