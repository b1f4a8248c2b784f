import { sql } from 'kysely'
import { isNo, type No } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { mayTry } from './sign-in.rules.ts'

/** Refuses a login that has failed too often of late; the count starts anew at each success. */
export async function refuseTooMany(db: Database, login: string, now: Date): Promise<No<'identity.wait'> | null> {
  const { rows } = await sql<{ failures: number; last: Date | null }>`
    select count(*)::int as failures, max(at) as last from identity.sign_in_attempt
    where login = ${login} and not succeeded and at > ${new Date(now.getTime() - 86_400_000)}
      and at > coalesce((select max(at) from identity.sign_in_attempt where login = ${login} and succeeded), '-infinity')`.execute(
    db,
  )
  const decision = mayTry(rows[0]?.failures ?? 0, rows[0]?.last?.getTime() ?? 0, now.getTime())
  return isNo(decision) ? decision : null
}

/** Written apart from the command's transaction: a failed sign-in stays on record though the command is refused. */
export async function noteAttempt(apart: Database, login: string, now: Date, succeeded: boolean): Promise<void> {
  await apart.insertInto('identity.sign_in_attempt').values({ login, at: now, succeeded }).execute()
}
