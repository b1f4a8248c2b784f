import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findRun } from './run.queries.ts'
import { cancelRun } from './sittings.contract.ts'
import { stopOthers } from './turn.queries.ts'

export default answer(cancelRun, async (context, { id }) => {
  const run = await findRun(context, id)
  if (!run) return no('sittings.unknown-run')
  const { now } = context
  // One that waits is over at once; one that runs is told, and ends itself with the best it has.
  const stopped = await context.db
    .updateTable('sittings.run')
    .set(({ eb }) => ({
      cancel_at: now,
      state: eb
        .case()
        .when('state', '=', 'waiting')
        .then('cancelled' as const)
        .else(eb.ref('state'))
        .end(),
      finished_at: sql<Date | null>`case when state = 'waiting' then ${now}::timestamptz end`,
    }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .executeTakeFirst()
  if (!stopped && (await stopOthers(context.db, id, now)).rows.length === 0) return no('sittings.finished')
  context.audit({ unitId: run.unit_id })
  return { id }
})
