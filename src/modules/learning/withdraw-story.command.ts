import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { withdrawStory } from './stories.contract.ts'
import { findStory } from './story.queries.ts'

export default answer(withdrawStory, async (context, { id, reason }) => {
  const { db, actor, now, audit } = context
  const story = await findStory(context, id, 'keep-gatherings', true)
  if (!story) return no('learning.unknown-story')
  if (story.withdrawn) return no('learning.withdrawn-already')
  // The store sweeps away what no row refers to any more.
  await db
    .updateTable('learning.story')
    .set({
      audio_sha256: null,
      audio_name: null,
      audio_type: null,
      audio_bytes: null,
      transcript: '',
      cues: null,
      search_text: '',
      search_grams: [],
      withdrawn_by: actor.personId,
      withdrawn_at: now,
      withdrawn_reason: reason,
      version: story.version + 1,
    })
    .where('id', '=', id)
    .execute()
  audit({ unitId: story.branchId })
  return { id }
})
