import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closeSessions, findAdministered } from './account.queries.ts'
import { closeAccount } from './identity.contract.ts'

export default answer(closeAccount, async (context, { personId, closed }) => {
  if (personId === context.actor.personId) return no('identity.own-account')
  const person = await findAdministered(context, personId)
  if (!person?.login) return no('identity.unknown-person')
  await context.db
    .updateTable('identity.account')
    .set({ closed_at: closed ? context.now : null })
    .where('person_id', '=', personId)
    .execute()
  if (closed) await closeSessions(context, personId, null)
  return {}
})
