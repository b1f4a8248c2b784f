import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { withdrawResolution } from './minutes.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(withdrawResolution, async (context, { id, gatheringId }) => {
  const { db } = context
  const record = await lockFor(context, gatheringId, 'resolution')
  if (isNo(record)) return record
  await db
    .updateTable('gatherings.action_item')
    .set({ resolution_id: null })
    .where('resolution_id', '=', id)
    .where('gathering_id', '=', gatheringId)
    .execute()
  const gone = await db
    .deleteFrom('gatherings.resolution')
    .where('id', '=', id)
    .where('gathering_id', '=', gatheringId)
    .returning('id')
    .executeTakeFirst()
  return gone ?? no('gatherings.unknown-resolution')
})
