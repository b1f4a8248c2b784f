import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { revokeAddress } from './reminders.contract.ts'

export default answer(revokeAddress, async ({ db, actor }) => {
  const revoked = await db
    .deleteFrom('reminders.calendar_address')
    .where('person_id', '=', actor.personId)
    .returning('person_id')
    .executeTakeFirst()
  return revoked ? {} : no('reminders.no-address')
})
