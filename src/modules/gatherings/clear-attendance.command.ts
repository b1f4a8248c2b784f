import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { clearAttendance } from './attendance.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(clearAttendance, async (context, { gatheringId, personId }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  const { db, now } = context
  const theirs = { gathering_id: gatheringId, person_id: personId }
  // Who attends by right has a line only once marked; who was asked to sit in keeps the place.
  await db
    .deleteFrom('gatherings.attendance')
    .where((row) => row.and({ ...theirs, by_right: true }))
    .execute()
  await db
    .updateTable('gatherings.attendance')
    .set({ state: null, reason: null, note: null, how: 'hand', recorded_at: now })
    .where((row) => row.and({ ...theirs, by_right: false }))
    .execute()
  return { gatheringId, personId }
})
