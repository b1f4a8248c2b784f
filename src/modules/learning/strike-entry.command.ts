import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptPeople } from './learner.queries.ts'
import { strikeEntry } from './learning.contract.ts'

export default answer(strikeEntry, async (context, { id, reason }) => {
  const { db, actor, now, audit, emit } = context
  const entry = await db
    .selectFrom('learning.entry')
    .select(['person_id as personId', 'held_on as heldOn', 'struck_at as struckAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const [person] = entry ? await keptPeople(context, [entry.personId], entry.heldOn) : []
  if (!entry || !person) return no('learning.unknown-entry')
  if (entry.struckAt) return no('learning.struck-already')
  await db
    .updateTable('learning.entry')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .execute()
  audit({ unitId: person.branchId })
  emit('learning.learning-changed', { personIds: [person.id] })
  return { id }
})
