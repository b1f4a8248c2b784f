import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeSponsor } from './recording.contract.ts'
import { announce, lockCourse, ownerOf } from './recording.queries.ts'

export default answer(strikeSponsor, async (context, { id, reason }) => {
  const { db, actor, now } = context
  const owner = await ownerOf(context, 'development.sponsor', id)
  const course = owner && (await lockCourse(context, owner.personId))
  if (!course) return no('development.unknown-sponsor')
  const struck = await db
    .updateTable('development.sponsor')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!struck) return no('development.struck-already')
  announce(context, course)
  return struck
})
