import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showStory } from './stories.contract.ts'
import { findStory } from './story.queries.ts'

export default answer(showStory, async (context, { id }) => {
  const found = await findStory(context, id, 'see-branch')
  if (!found) return no('learning.unknown-story')
  const { branchId: _, audioSha256: __, keeps, withdrawn, ...story } = found
  return {
    ...story,
    withdrawn: withdrawn && { ...withdrawn, at: new Date(withdrawn.at) },
    may: { keep: keeps && !withdrawn },
  }
})
