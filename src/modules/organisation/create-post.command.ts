import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { createPost } from './place.contract.ts'
import { isAreaOf } from './place.queries.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(createPost, async (context, input) => {
  const { db, audit, emit } = context
  const workshop = await unitInReach(context, 'keep-organisation', input.workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  if (input.areaId && !(await isAreaOf(db, input.areaId, workshop.id))) return no('organisation.unknown-area')
  if (input.usualCrew < input.minimumCrew)
    return no('organisation.usual-below-minimum', { usual: input.usualCrew, minimum: input.minimumCrew })
  const made = await db
    .insertInto('organisation.post')
    .values({
      id: input.id,
      workshop_id: workshop.id,
      area_id: input.areaId,
      name: input.name,
      minimum_crew: input.minimumCrew,
      usual_crew: input.usualCrew,
      staffing: input.staffing,
      position: input.position,
      from_on: input.fromOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return no('organisation.name-taken', { name: input.name })
  audit({ unitId: workshop.id })
  emit('organisation.post-changed', { workshopId: workshop.id, postId: input.id })
  return {}
})
