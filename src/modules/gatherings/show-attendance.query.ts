import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showAttendance } from './attendance.contract.ts'
import { readAttendees } from './attendees.queries.ts'
import { sees } from './record.queries.ts'

export default answer(showAttendance, async (context, { gatheringId }) => {
  const attendees = await readAttendees(context.db, gatheringId, sees(context), context.zone)
  return attendees ? { gatheringId, attendees } : no('gatherings.unknown-gathering')
})
