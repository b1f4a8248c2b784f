import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { administered } from './account.queries.ts'
import { revokeSession } from './identity.contract.ts'

export default answer(revokeSession, async (context, { sessionId }) => {
  const { db, actor, now } = context
  const revoked = await db
    .updateTable('identity.session')
    .set({ revoked_at: now })
    .where('id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .where((row) => row.or([row('person_id', '=', actor.personId), administered(context, 'session.person_id')]))
    .executeTakeFirst()
  return revoked.numUpdatedRows === 1n ? {} : no('identity.unknown-session')
})
