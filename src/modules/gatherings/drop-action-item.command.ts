import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { dropActionItem } from './action-item.contract.ts'
import { changeActionItem, lockActionItem } from './action-item.queries.ts'
import { announce } from './record.queries.ts'

export default answer(dropActionItem, async (context, { id, version, reason }) => {
  const found = await lockActionItem(context, id, version)
  if (isNo(found)) return found
  announce(context, 'action-item-dropped', found.record, { actionItemId: id, ownerId: found.item.owner_id })
  return changeActionItem(context, id, version, { dropped_on: context.today, outcome: reason })
})
