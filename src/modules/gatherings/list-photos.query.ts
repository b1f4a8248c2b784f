import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listPhotos } from './photo.contract.ts'
import { readPhotos } from './photo.queries.ts'

export default answer(listPhotos, async (context, { gatheringId }) => {
  const found = await readPhotos(context, gatheringId)
  if (!found) return no('gatherings.unknown-gathering')
  const photos = found.kept.map(({ id, caption, printed, added, added_at }) => ({
    id,
    caption,
    printed,
    by: added,
    at: added_at,
  }))
  return { most: context.files.limits.photos, photos, removed: found.removed }
})
