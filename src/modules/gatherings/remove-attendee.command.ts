import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { removeAttendee } from './attendance.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(removeAttendee, async (context, { gatheringId, personId }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  const line = await context.db
    .selectFrom('gatherings.attendance')
    .select('by_right')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!line) return no('gatherings.not-invited', { people: 1 })
  if (line.by_right) return no('gatherings.attends-by-right')
  await context.db
    .deleteFrom('gatherings.attendance')
    .where('gathering_id', '=', gatheringId)
    .where('person_id', '=', personId)
    .execute()
  return { gatheringId, personId }
})
