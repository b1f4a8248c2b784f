import { sql } from 'kysely'
import type { z } from 'zod'
import { no } from '#core/decision.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { holding } from './dated.queries.ts'
import { showRosterImport } from './roster-import.contract.ts'
import { findImport, type ImportRow } from './roster-import.queries.ts'

type Shown = z.infer<(typeof showRosterImport)['output']>

export default answer(showRosterImport, async (context, { importId, status, page, size }) => {
  const progress = await readProgress(context, importId)
  const found = await findImport(context, importId)
  if (!found) return progress ? { importId, progress, preview: null, rows: [], total: 0 } : no('people.unknown-import')
  const { rows, total } = await readRows(context, importId, status, size, (page - 1) * size)
  return { importId, progress, preview: await previewOf(context, found), rows, total }
})

/** Only whoever started a step is told of it before its import can be seen. */
async function readProgress({ db, actor }: QueryContext, importId: string): Promise<Shown['progress']> {
  const row = await db
    .selectFrom('people.roster_progress')
    .select(['step', 'done', 'total'])
    .where('import_id', '=', importId)
    .where('started_by', '=', actor.personId)
    .executeTakeFirst()
  return row ?? null
}

async function previewOf(context: QueryContext, found: ImportRow): Promise<NonNullable<Shown['preview']>> {
  const { unitId, unitName, unitFromOn, notices, columns, counts, state } = found
  return {
    unit: { id: unitId, name: unitName, fromOn: unitFromOn },
    fileName: found.fileName,
    sheetName: found.sheetName,
    sheetNames: [...notices.sheetNames],
    effectiveOn: found.effectiveOn,
    state,
    version: found.version,
    startedBy: found.startedBy,
    startedAt: found.startedAt,
    counts,
    columns: columns.map((column) => ({ ...column, samples: [...column.samples] })),
    notices: [...notices.odd, ...notices.asides],
    unknownNames: [...notices.unknown],
    notInFile: state === 'staged' ? await readMissing(context, found) : [],
    mayConfirm: state === 'staged' && counts.error === 0 && counts.question === 0 && counts.new + counts.changed > 0,
  }
}

const missingShown = 200

async function readMissing(
  { db, today }: QueryContext,
  { id, unitPath }: ImportRow,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name
    from organisation.unit
    join people.membership on membership.unit_id = unit.id and ${holding('membership', today)}
    join people.person on person.id = membership.person_id
    where unit.path <@ ${unitPath}::ltree and not exists (
      select from people.roster_import_row as row where row.import_id = ${id} and row.person_id = person.id)
    order by person.name_pinyin, person.name, person.id limit ${missingShown}`.execute(db)
  return rows
}

async function readRows({ db }: QueryContext, importId: string, status: string, limit: number, offset: number) {
  const wanted = status === 'all' ? sql`true` : status === 'odd' ? sql`row.odd` : sql`row.status = ${status}`
  const { rows } = await sql<{
    rowNumber: number
    verdict: Shown['rows'][number]
    choice: Shown['rows'][number]['choice']
  }>`
    select row.row_number as "rowNumber", row.verdict, row.choice
    from people.roster_import_row as row where row.import_id = ${importId} and ${wanted}
    order by row.row_number limit ${limit} offset ${offset}`.execute(db)
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from people.roster_import_row as row where row.import_id = ${importId} and ${wanted}`.execute(
    db,
  )
  return {
    rows: rows.map(({ rowNumber, verdict, choice }) => ({ ...verdict, rowNumber, choice })),
    total: counted.rows[0]?.total ?? 0,
  }
}
