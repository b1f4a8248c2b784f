import { no } from '#core/decision.ts'
import { hashToken } from '#server/access.ts'
import { answer } from '#server/handler.ts'
import { makeAddress } from './reminders.contract.ts'

export default answer(makeAddress, async ({ db, actor, now }, { secret, language }) => {
  await db.deleteFrom('reminders.calendar_address').where('person_id', '=', actor.personId).execute()
  const made = await db
    .insertInto('reminders.calendar_address')
    .values({ secret_hash: hashToken(secret), person_id: actor.personId, language, made_at: now })
    .onConflict((conflict) => conflict.column('secret_hash').doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return made ? {} : no('reminders.address-taken')
})
