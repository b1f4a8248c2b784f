import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closePost } from './place.contract.ts'
import { lockPost, placeNameTaken } from './place.queries.ts'

export default answer(closePost, async (context, { id, version, untilOn }) => {
  const { db, audit, emit } = context
  const post = await lockPost(context, 'keep-organisation', id)
  if (!post) return no('organisation.unknown-post')
  if (post.version !== version) return no('organisation.post-changed', { name: post.name })
  if (untilOn !== null && untilOn < post.from_on) return no('organisation.closed-before-begun', { on: post.from_on })
  if (untilOn === null && (await placeNameTaken(db, 'organisation.post', post.workshop_id, post.name, id)))
    return no('organisation.name-taken', { name: post.name })
  await db
    .updateTable('organisation.post')
    .set({ until_on: untilOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: post.workshop_id })
  emit('organisation.post-changed', { workshopId: post.workshop_id, postId: id })
  return { version: version + 1 }
})
