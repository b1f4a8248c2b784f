import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { chooseDigest } from './reminders.contract.ts'

export default answer(chooseDigest, async ({ db, actor, now, sendsMail }, { weekly }) => {
  const { personId } = actor
  if (!weekly) {
    await db.deleteFrom('reminders.digest').where('person_id', '=', personId).execute()
    return {}
  }
  if (!sendsMail) return no('reminders.no-mail')
  const chosen = { ...weekly, chosen_at: now, refused: null }
  await db
    .insertInto('reminders.digest')
    .values({ person_id: personId, ...chosen })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
    .execute()
  return {}
})
