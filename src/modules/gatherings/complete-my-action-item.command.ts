import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { completeMyActionItem } from './action-item.contract.ts'
import { changeActionItem } from './action-item.queries.ts'
import { announce } from './record.queries.ts'

/** The owner says it is done, today. Somebody else's item is answered like one that does not exist. */
export default answer(completeMyActionItem, async (context, { id, version, outcome }) => {
  const { db, actor, today } = context
  const item = await db
    .selectFrom('gatherings.action_item as item')
    .innerJoin('gatherings.gathering as gathering', 'gathering.id', 'item.gathering_id')
    .select(['item.version', 'item.done_on', 'item.dropped_on'])
    .select(['gathering.id as gatheringId', 'gathering.branch_id', 'gathering.unit_id', 'gathering.held_on'])
    .where('item.id', '=', id)
    .where('item.owner_id', '=', actor.personId)
    .executeTakeFirst()
  if (!item) return no('gatherings.unknown-action-item')
  if (item.done_on || item.dropped_on) return no('gatherings.action-item-over')
  context.audit({ unitId: item.unit_id })
  const changed = await changeActionItem(context, id, version, { done_on: today, outcome })
  if (isNo(changed)) return changed
  const about = { id: item.gatheringId, branchId: item.branch_id, unitId: item.unit_id, heldOn: item.held_on }
  announce(context, 'action-item-completed', about, { actionItemId: id, ownerId: actor.personId, doneOn: today })
  return changed
})
