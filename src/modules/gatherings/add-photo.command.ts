import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { takeUpload } from '#server/uploads.ts'
import { addPhoto } from './photo.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(addPhoto, async (context, { id, gatheringId, uploadId, caption, printed }) => {
  const record = await lockFor(context, gatheringId, 'minutes')
  if (isNo(record)) return record
  const { db, actor, now } = context
  const { photos: most } = context.files.limits
  const rows = await db
    .selectFrom('gatherings.photo')
    .select(['position', 'removed_at'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  // The gathering is locked: of two who add the last one, the second is told.
  if (rows.filter(({ removed_at }) => removed_at === null).length >= most) return no('gatherings.photos-full', { most })
  const brought = await takeUpload(context, uploadId)
  if (!brought) return no('gatherings.upload-gone')
  if (!brought.mediaType.startsWith('image/')) return no('gatherings.not-a-photo')
  const position = Math.max(0, ...rows.map((row) => row.position)) + 1
  const added = await db
    .insertInto('gatherings.photo')
    .values({
      id,
      gathering_id: gatheringId,
      sha256: brought.sha256,
      media_type: brought.mediaType,
      caption,
      printed,
      position,
      added_by: actor.personId,
      added_at: now,
    })
    .onConflict((same) => same.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ?? no('gatherings.id-taken')
})
