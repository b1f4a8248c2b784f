import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closeSessions, findAdministered } from './account.queries.ts'
import { resetPassword } from './identity.contract.ts'
import { hashPassword } from './password.ts'
import { judgePassword } from './sign-in.rules.ts'

export default answer(resetPassword, async (context, { personId, password }) => {
  const person = await findAdministered(context, personId)
  if (!person?.login) return no('identity.unknown-person')
  const good = judgePassword(password, person.login)
  if (isNo(good)) return good
  await context.db
    .updateTable('identity.account')
    .set({ password_hash: await hashPassword(password), password_set_at: context.now, must_change: true })
    .where('person_id', '=', personId)
    .execute()
  await closeSessions(context, personId, null)
  return {}
})
