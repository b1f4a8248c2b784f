import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closeSessions } from './account.queries.ts'
import { noteAttempt, refuseTooMany } from './attempts.queries.ts'
import { changePassword } from './identity.contract.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { judgePassword } from './sign-in.rules.ts'

export default answer(changePassword, async (context, { current, next }) => {
  const { db, apart, actor, now, session } = context
  const account = await db
    .selectFrom('identity.account')
    .select(['login', 'password_hash'])
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const tooMany = await refuseTooMany(apart, account.login, now)
  if (tooMany) return tooMany
  if (!(await verifyPassword(current, account.password_hash))) {
    await noteAttempt(apart, account.login, now, false)
    return no('identity.wrong-password')
  }
  const good = judgePassword(next, account.login)
  if (isNo(good)) return good
  await db
    .updateTable('identity.account')
    .set({ password_hash: await hashPassword(next), password_set_at: now, must_change: false })
    .where('person_id', '=', actor.personId)
    .execute()
  return { otherSessionsClosed: await closeSessions(context, actor.personId, session.id) }
})
