import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { servedFile } from '#server/uploads.ts'
import { playStory } from './stories.contract.ts'
import { findStory } from './story.queries.ts'

export default answer(playStory, async (context, { id }) => {
  const story = await findStory(context, id, 'see-branch')
  if (!story) return no('learning.unknown-story')
  if (!story.audioSha256 || !story.sound) return no('learning.no-sound')
  const { name: fileName, mediaType } = story.sound
  return servedFile(context, { sha256: story.audioSha256, fileName, mediaType })
})
