import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { completeActionItem } from './action-item.contract.ts'
import { changeActionItem, lockActionItem } from './action-item.queries.ts'
import { announce } from './record.queries.ts'

export default answer(completeActionItem, async (context, { id, version, doneOn, outcome }) => {
  const found = await lockActionItem(context, id, version)
  if (isNo(found)) return found
  const { item, record } = found
  if (doneOn > context.today) return no('gatherings.done-ahead', { doneOn, today: context.today })
  if (doneOn < record.heldOn) return no('gatherings.done-before-held', { doneOn, heldOn: record.heldOn })
  announce(context, 'action-item-completed', record, { actionItemId: id, ownerId: item.owner_id, doneOn })
  return changeActionItem(context, id, version, { done_on: doneOn, outcome })
})
