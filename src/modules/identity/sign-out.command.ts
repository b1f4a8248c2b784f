import { answer } from '#server/handler.ts'
import { signOut } from './identity.contract.ts'

export default answer(signOut, async ({ db, now, session }) => {
  if (session.id)
    await db.updateTable('identity.session').set({ revoked_at: now }).where('id', '=', session.id).execute()
  session.setToken(null, null)
  return {}
})
