import { randomBytes } from 'node:crypto'
import { no } from '#core/decision.ts'
import { hashToken } from '#server/access.ts'
import { answer, newId } from '#server/handler.ts'
import { noteAttempt, refuseTooMany } from './attempts.queries.ts'
import { signIn } from './identity.contract.ts'
import { verifyPassword } from './password.ts'

const sessionDays = 30

export default answer(signIn, async ({ db, apart, now, session }, { login, password }) => {
  const tooMany = await refuseTooMany(apart, login, now)
  if (tooMany) return tooMany
  const account = await db
    .selectFrom('identity.account as account')
    .innerJoin('people.person as person', 'person.id', 'account.person_id')
    .select(['account.person_id', 'account.password_hash', 'account.must_change', 'person.name'])
    .where('login', '=', login)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  const right = await verifyPassword(password, account?.password_hash ?? null)
  await noteAttempt(apart, login, now, right)
  if (!account || !right) return no('identity.wrong-login')

  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000)
  await db
    .insertInto('identity.session')
    .values({
      id: newId(now),
      token_hash: hashToken(token),
      person_id: account.person_id,
      opened_at: now,
      seen_at: now,
      expires_at: expiresAt,
      device: session.device,
    })
    .execute()
  session.setToken(token, expiresAt)
  return { personId: account.person_id, name: account.name, mustChange: account.must_change }
})
