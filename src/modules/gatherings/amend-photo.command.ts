import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendPhoto } from './photo.contract.ts'
import { lockPhoto } from './photo.queries.ts'

export default answer(amendPhoto, async (context, { id, caption, printed }) => {
  const record = await lockPhoto(context, id)
  if (isNo(record)) return record
  await context.db.updateTable('gatherings.photo').set({ caption, printed }).where('id', '=', id).execute()
  return { id }
})
