import type { CommandContext } from '#server/handler.ts'
import { announce } from './ledger.queries.ts'

/** Takes back a publication or a handover of a branch in reach: its row stays readable and counts for nothing. */
export async function strikeRow(
  context: CommandContext,
  table: 'dues.publication' | 'dues.handover',
  id: string,
  reason: string,
): Promise<'unknown' | 'already' | 'done'> {
  const { db, reach, actor, now } = context
  const row = await db
    // Two tables of one shape here: one stands for both.
    .selectFrom(`${table as 'dues.publication'} as told`)
    .innerJoin('organisation.unit as unit', 'unit.id', 'told.branch_id')
    .select(['told.branch_id as branchId', 'told.struck_at as struckAt'])
    .where('told.id', '=', id)
    .where(reach('keep-dues', 'unit.path'))
    .forUpdate('told')
    .executeTakeFirst()
  if (!row) return 'unknown'
  if (row.struckAt) return 'already'
  await db
    .updateTable(table)
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .execute()
  announce(context, row.branchId, [])
  return 'done'
}
