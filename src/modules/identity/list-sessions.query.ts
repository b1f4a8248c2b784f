import { answer } from '#server/handler.ts'
import { listSessions } from './identity.contract.ts'

export default answer(listSessions, async ({ db, actor, now, session }) => {
  const rows = await db
    .selectFrom('identity.session')
    .select(['id', 'device', 'opened_at as openedAt', 'seen_at as seenAt', 'expires_at as expiresAt'])
    .where('person_id', '=', actor.personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, current: row.id === session.id }))
})
