import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptLine } from './line.queries.ts'
import { dropLine } from './plan.contract.ts'

export default answer(dropLine, async (context, { id, version, reason }) => {
  const { db, actor, now, audit } = context
  const line = await keptLine(context, id)
  if (!line) return no('learning.unknown-line')
  if (line.droppedAt) return no('learning.dropped-already')
  if (line.version !== version) return no('learning.changed-since')
  await db
    .updateTable('learning.plan_line')
    .set({ dropped_by: actor.personId, dropped_at: now, dropped_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: line.branchId })
  return { id, version: version + 1 }
})
