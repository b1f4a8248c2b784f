import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { mayConfirm } from './entry.rules.ts'
import { confirmEntry } from './learning.contract.ts'

export default answer(confirmEntry, async ({ db, actor, now }, { id }) => {
  const entry = await db
    .selectFrom('learning.entry')
    .select(['mode', 'struck_at as struck', 'confirmed_at as confirmedAt'])
    .where('id', '=', id)
    .where('person_id', '=', actor.personId)
    .forUpdate()
    .executeTakeFirst()
  if (!entry) return no('learning.unknown-entry')
  const allowed = mayConfirm(entry)
  if (!allowed.ok) return allowed
  await db.updateTable('learning.entry').set({ confirmed_at: now }).where('id', '=', id).execute()
  return { id }
})
