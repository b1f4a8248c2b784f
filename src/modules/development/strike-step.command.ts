import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeStep } from './recording.contract.ts'
import { announce, lockCourse, ownerOf } from './recording.queries.ts'

export default answer(strikeStep, async (context, { id, reason }) => {
  const { db, actor, now } = context
  const owner = await ownerOf(context, 'development.step', id)
  const course = owner && (await lockCourse(context, owner.personId))
  if (!course) return no('development.unknown-step')
  const struck = await db
    .updateTable('development.step')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!struck) return no('development.struck-already')
  announce(context, course)
  return struck
})
