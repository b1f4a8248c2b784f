import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockFor } from './record.queries.ts'
import { endCode } from './room-code.contract.ts'

export default answer(endCode, async (context, { gatheringId }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  await context.db.deleteFrom('gatherings.room_code').where('gathering_id', '=', gatheringId).execute()
  return { gatheringId }
})
