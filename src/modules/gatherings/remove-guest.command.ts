import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { removeGuest } from './attendance.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(removeGuest, async (context, { id, gatheringId }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  const gone = await context.db
    .deleteFrom('gatherings.guest')
    .where('id', '=', id)
    .where('gathering_id', '=', gatheringId)
    .returning('id')
    .executeTakeFirst()
  return gone ?? no('gatherings.not-invited', { people: 1 })
})
