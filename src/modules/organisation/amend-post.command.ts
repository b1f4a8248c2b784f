import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendPost } from './place.contract.ts'
import { isAreaOf, lockPost, placeNameTaken } from './place.queries.ts'

export default answer(amendPost, async (context, input) => {
  const { db, audit, emit } = context
  const post = await lockPost(context, 'keep-organisation', input.id)
  if (!post) return no('organisation.unknown-post')
  if (post.version !== input.version) return no('organisation.post-changed', { name: post.name })
  if (input.areaId && input.areaId !== post.area_id && !(await isAreaOf(db, input.areaId, post.workshop_id)))
    return no('organisation.unknown-area')
  if (input.usualCrew < input.minimumCrew)
    return no('organisation.usual-below-minimum', { usual: input.usualCrew, minimum: input.minimumCrew })
  if (await placeNameTaken(db, 'organisation.post', post.workshop_id, input.name, post.id))
    return no('organisation.name-taken', { name: input.name })
  const version = post.version + 1
  await db
    .updateTable('organisation.post')
    .set({ name: input.name, area_id: input.areaId, staffing: input.staffing, position: input.position, version })
    .set({ minimum_crew: input.minimumCrew, usual_crew: input.usualCrew })
    .where('id', '=', post.id)
    .execute()
  audit({ unitId: post.workshop_id })
  emit('organisation.post-changed', { workshopId: post.workshop_id, postId: post.id })
  return { version }
})
