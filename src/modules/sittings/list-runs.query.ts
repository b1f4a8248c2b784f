import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptUnit } from './facts.queries.ts'
import type { Aim } from './facts.rules.ts'
import { listRuns } from './sittings.contract.ts'

/** A month of them is kept; more than these nobody looks through. */
const most = 20

export default answer(listRuns, async (context, { unitId }) => {
  if (!(await keptUnit(context, unitId))) return no('sittings.unknown-unit')
  const rows = await context.db
    .selectFrom('sittings.run as run')
    .innerJoin('people.person as asker', 'asker.id', 'run.asked_by')
    .select(['run.id', 'run.aim', 'run.state', 'run.asked_at', 'run.convened_at', 'asker.id as askerId', 'asker.name'])
    .select(sql<number | null>`jsonb_array_length(run.plan -> 'sittings')`.as('sittings'))
    .where('run.unit_id', '=', unitId)
    .orderBy('run.asked_at', 'desc')
    .orderBy('run.id', 'desc')
    .limit(most)
    .execute()
  return {
    runs: rows.map((row) => ({
      id: row.id,
      aim: row.aim as Aim as never,
      askedBy: { id: row.askerId, name: row.name },
      askedAt: row.asked_at,
      state: row.state,
      sittings: row.sittings,
      convenedAt: row.convened_at,
    })),
  }
})
