import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { addGuest } from './attendance.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(addGuest, async (context, { id, gatheringId, name, origin }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  const written = await context.db
    .insertInto('gatherings.guest')
    .values({ id, gathering_id: gatheringId, name, origin })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return written ?? no('gatherings.id-taken')
})
