import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findAdministered } from './account.queries.ts'
import { openAccount } from './identity.contract.ts'
import { hashPassword } from './password.ts'
import { judgePassword } from './sign-in.rules.ts'

export default answer(openAccount, async (context, { personId, login, password }) => {
  const { db, now } = context
  const person = await findAdministered(context, personId)
  if (!person) return no('identity.unknown-person')
  if (person.login) return no('identity.has-account', { name: person.name, login: person.login })
  const good = judgePassword(password, login)
  if (isNo(good)) return good
  const opened = await db
    .insertInto('identity.account')
    .values({
      person_id: personId,
      login,
      password_hash: await hashPassword(password),
      password_set_at: now,
      must_change: true,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .executeTakeFirst()
  return opened.numInsertedOrUpdatedRows === 1n ? {} : no('identity.login-taken', { login })
})
