import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { instanceOf } from './instance.rules.ts'
import { drawPicture } from './run.queries.ts'
import { planSittings } from './sittings.contract.ts'

export default answer(planSittings, async (context, { id, aim }) => {
  const picture = await drawPicture(context, aim)
  if (isNo(picture)) return picture
  if (instanceOf(picture, aim).people.length === 0) return no('sittings.nobody')
  const { actor, db, now } = context
  const written = await db
    .insertInto('sittings.run')
    .values({
      id,
      unit_id: aim.unitId,
      asked_by: actor.personId,
      asked_at: now,
      aim: JSON.stringify(aim),
      outlook: JSON.stringify(picture),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return no('sittings.id-taken')
  context.audit({ unitId: aim.unitId })
  context.emit('sittings.run-asked', { runId: id })
  return { id }
})
