import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer, type CommandContext, newId } from '#server/handler.ts'
import type { Compared } from './roster-compare.rules.ts'
import { confirmRosterImport } from './roster-import.contract.ts'
import { finishImport, type ImportRow, openImport } from './roster-import.queries.ts'
import { Progress } from './roster-progress.queries.ts'
import { compareStaged, readStaged } from './roster-staging.queries.ts'
import { writeRoster } from './roster-writes.queries.ts'
import { gatherWrites } from './roster-writes.rules.ts'

export default answer(confirmRosterImport, async (context, { importId, version }) => {
  const open = await openImport(context, importId, version)
  if (!open.ok) return open
  const { counts } = open.value
  if (counts.error + counts.question > 0)
    return no('people.import-unsettled', { errors: counts.error, questions: counts.question })
  const progress = new Progress(context, importId)
  try {
    await lockKnown(context, importId)
    const staged = await readStaged(context, importId)
    const { compared } = await compareStaged(context, open.value, staged, progress)
    const outdated = await countOutdated(context, importId, compared)
    if (outdated > 0) return no('people.preview-outdated', { rows: outdated })
    await writeRoster(
      context,
      gatherWrites(compared, () => newId(context.now)),
      `导入 ${open.value.fileName}`,
      progress,
    )
    await finishImport(context, importId, 'confirmed')
    await announceImport(context, open.value, compared)
    return { importId, counts }
  } finally {
    await progress.end()
  }
})

/** Imports follow one another, and nobody else changes the people of this one while it is written. */
async function lockKnown({ db }: CommandContext, importId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.roster-import'))`.execute(db)
  await sql`
    select from people.person where id in (select person_id from people.roster_import_row where import_id = ${importId})
    order by id for update`.execute(db)
}

/** Rows that would now do something other than what was shown: someone changed the people in between. */
async function countOutdated({ db }: CommandContext, importId: string, compared: readonly Compared[]): Promise<number> {
  const now = compared.map(({ entry, verdict }) => ({
    row: entry.rowNumber,
    status: verdict.status,
    person: verdict.personId,
    changes: verdict.changes,
  }))
  const { rows } = await sql<{ outdated: number }>`
    select count(*)::int as outdated
    from jsonb_to_recordset(${JSON.stringify(now)}::jsonb) as now (row int, status text, person uuid, changes jsonb)
    join people.roster_import_row as shown on shown.import_id = ${importId} and shown.row_number = now.row
    where shown.status <> now.status or shown.person_id is distinct from now.person or shown.verdict -> 'changes' <> now.changes`.execute(
    db,
  )
  return rows[0]?.outdated ?? 0
}

async function announceImport(
  { db, emit }: CommandContext,
  found: ImportRow,
  compared: readonly Compared[],
): Promise<void> {
  const touched = compared.filter(({ plan }) => plan !== null)
  const named = touched
    .flatMap(({ entry, known }) => [entry.branchId, entry.crewId, known?.membership?.branchId ?? null])
    .filter((id) => id !== null)
  const { rows } = await sql<{ id: string }>`
    select distinct branch.id from organisation.unit as here
    join organisation.unit as branch on branch.kind = 'branch' and branch.path @> here.path
    where here.id = any(${[...new Set(named)]}::uuid[]) or here.id = ${found.unitId} order by branch.id`.execute(db)
  emit('people.roster-imported', {
    importId: found.id,
    unitId: found.unitId,
    branchIds: rows.map(({ id }) => id),
    people: touched.length,
  })
}
