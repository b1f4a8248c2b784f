import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { removePhoto } from './photo.contract.ts'
import { lockPhoto } from './photo.queries.ts'

export default answer(removePhoto, async (context, { id, reason }) => {
  const record = await lockPhoto(context, id)
  if (isNo(record)) return record
  const { db, actor, now } = context
  // The content goes with the reference; who, when and why stay.
  await db
    .updateTable('gatherings.photo')
    .set({ sha256: null, removed_by: actor.personId, removed_at: now, removed_reason: reason })
    .where('id', '=', id)
    .execute()
  return { id }
})
