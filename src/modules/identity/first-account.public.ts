import { createHash } from 'node:crypto'
import type { Database } from '#db/connect.ts'
import { hashPassword } from './password.ts'

/** Uses up the one-time set-up token. @returns false when it is unknown, used, or there is an account already */
export async function takeSetUpToken(db: Database, token: string, now: Date): Promise<boolean> {
  const hash = createHash('sha256').update(token).digest()
  const taken = await db
    .updateTable('identity.set_up_link')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where((row) => row.not(row.exists(row.selectFrom('identity.account').select('person_id'))))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** The account of the person who sets the installation up, with a password of his own choice. */
export async function addFirstAccount(
  db: Database,
  personId: string,
  login: string,
  password: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto('identity.account')
    .values({
      person_id: personId,
      login,
      password_hash: await hashPassword(password),
      password_set_at: now,
      created_at: now,
    })
    .execute()
}
