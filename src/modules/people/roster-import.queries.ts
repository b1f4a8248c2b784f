import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import type { UnitKind } from './office.rules.ts'
import type { MappedColumn } from './roster-columns.rules.ts'
import type { UnknownName } from './roster-summary.rules.ts'
import type { Odd } from './roster-table.rules.ts'

export interface Notices {
  readonly sheetNames: readonly string[]
  readonly odd: readonly Odd[]
  readonly asides: readonly Odd[]
  readonly unknown: readonly UnknownName[]
}

export interface Counts {
  readonly rows: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly question: number
  readonly error: number
  readonly leftOut: number
}

export interface ImportRow {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly unitPath: string
  readonly unitFromOn: Day
  readonly fileName: string
  readonly sheetName: string
  readonly effectiveOn: Day
  readonly state: 'staged' | 'confirmed' | 'cancelled' | 'expired'
  readonly columns: readonly MappedColumn[]
  readonly notices: Notices
  readonly counts: Counts
  readonly version: number
  readonly startedBy: string
  readonly startedAt: Date
}

/** An import of a unit in reach; undefined otherwise. `lock` holds other steps on it off. */
export async function findImport(
  context: QueryContext,
  importId: string,
  lock = false,
): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`
    select import.id, unit.id as "unitId", unit.name as "unitName", unit.kind as "unitKind", unit.path as "unitPath", unit.from_on as "unitFromOn",
      import.file_name as "fileName", import.sheet_name as "sheetName", import.effective_on as "effectiveOn", import.state,
      import.columns, import.notices, import.counts, import.version, person.name as "startedBy", import.started_at as "startedAt"
    from people.roster_import as import
    join organisation.unit on unit.id = import.unit_id
    join people.person on person.id = import.started_by
    where import.id = ${importId} and ${context.reach('keep-people', 'unit.path')}
    ${lock ? sql`for update of import` : sql``}`.execute(context.db)
  return rows[0]
}

type Closed = 'people.unknown-import' | 'people.import-finished' | 'people.changed-meanwhile'

/** An import that is still open, locked, as the caller saw it. */
export async function openImport(
  context: CommandContext,
  importId: string,
  version: number | null,
): Promise<Decision<ImportRow, Closed>> {
  const found = await findImport(context, importId, true)
  if (!found) return no('people.unknown-import')
  if (found.state !== 'staged') return no('people.import-finished', { state: found.state })
  if (version !== null && found.version !== version)
    return no('people.changed-meanwhile', { now: found.version, since: version })
  context.audit({ unitId: found.unitId })
  return yes(found)
}

export async function countRows({ db }: CommandContext, importId: string): Promise<Counts> {
  const rows = await db
    .selectFrom('people.roster_import_row')
    .select(['status', (one) => one.fn.countAll<number>().as('rows')])
    .where('import_id', '=', importId)
    .groupBy('status')
    .execute()
  const of = (status: string) => rows.find((row) => row.status === status)?.rows ?? 0
  return {
    rows: rows.reduce((sum, row) => sum + row.rows, 0),
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    question: of('question'),
    error: of('error'),
    leftOut: of('left-out'),
  }
}

/** Ends an import: what was staged of people goes, the numbers stay. */
export async function finishImport(
  context: CommandContext,
  importId: string,
  state: 'confirmed' | 'cancelled',
): Promise<void> {
  await context.db
    .updateTable('people.roster_import')
    .set({
      state,
      finished_by: context.actor.personId,
      finished_at: context.now,
      columns: '[]',
      notices: JSON.stringify({ sheetNames: [], odd: [], asides: [], unknown: [] } satisfies Notices),
    })
    .set((one) => ({ version: one('version', '+', 1) }))
    .where('id', '=', importId)
    .execute()
  await context.db.deleteFrom('people.roster_import_row').where('import_id', '=', importId).execute()
}
