import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { countUp, lockPlan } from './plan.queries.ts'
import { adoptPlan } from './workplan.contract.ts'

export default answer(adoptPlan, async (context, { id, version, gatheringId }) => {
  const { db, actor, now } = context
  const plan = await lockPlan(context, { planId: id })
  if (!plan) return no('workplan.unknown-plan')
  if (plan.adopted) return no('workplan.already-adopted')
  if (plan.version !== version) return no('workplan.changed-since', { version: plan.version })
  const { rows } = await sql<{ decides: boolean }>`
    select exists (select from gatherings.purpose where purpose.gathering_id = gathering.id
      and purpose.kind in ('committee-meeting', 'branch-assembly')) as decides
    from gatherings.gathering where gathering.id = ${gatheringId} and gathering.unit_id = ${plan.branchId}
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.execute(db)
  if (!rows[0]) return no('workplan.unknown-gathering')
  if (!rows[0].decides) return no('workplan.cannot-adopt')
  await db
    .updateTable('workplan.plan')
    .set({ adopted_in: gatheringId, adopted_by: actor.personId, adopted_at: now })
    .where('id', '=', id)
    .execute()
  return await countUp(context, id)
})
