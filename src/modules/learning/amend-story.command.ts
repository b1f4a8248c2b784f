import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendStory } from './stories.contract.ts'
import { findStory, storyColumns } from './story.queries.ts'

export default answer(amendStory, async (context, { id, version, ...content }) => {
  const { db, audit } = context
  const story = await findStory(context, id, 'keep-gatherings', true)
  if (!story) return no('learning.unknown-story')
  if (story.withdrawn) return no('learning.withdrawn-already')
  if (story.version !== version) return no('learning.changed-since')
  const columns = await storyColumns(context, story.branchId, content, story.streamId)
  if (!columns.ok) return columns
  await db
    .updateTable('learning.story')
    .set({ ...columns.value, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: story.branchId })
  return { id, version: version + 1 }
})
