import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { addActionItem } from './action-item.contract.ts'
import { standsInBranch } from './convener.queries.ts'
import { announce, lockFor } from './record.queries.ts'
import { nextPosition } from './section.queries.ts'

export default answer(addActionItem, async (context, { id, gatheringId, text, ownerId, dueOn, resolutionId }) => {
  const { db } = context
  const record = await lockFor(context, gatheringId, 'assignment')
  if (isNo(record)) return record
  if (dueOn < record.heldOn) return no('gatherings.due-before-held', { dueOn, heldOn: record.heldOn })
  if (!(await standsInBranch(db, ownerId, record.branchId, record.heldOn))) return no('gatherings.unknown-person')
  if (resolutionId) {
    const resolution = await db
      .selectFrom('gatherings.resolution')
      .select('id')
      .where('id', '=', resolutionId)
      .where('gathering_id', '=', gatheringId)
      .executeTakeFirst()
    if (!resolution) return no('gatherings.unknown-resolution')
  }
  const written = await db
    .insertInto('gatherings.action_item')
    .values({
      id,
      gathering_id: gatheringId,
      resolution_id: resolutionId,
      position: await nextPosition(db, 'gatherings.action_item', gatheringId),
      text,
      owner_id: ownerId,
      due_on: dueOn,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!written) return no('gatherings.id-taken')
  announce(context, 'action-item-added', record, { actionItemId: id, ownerId, dueOn })
  return written
})
