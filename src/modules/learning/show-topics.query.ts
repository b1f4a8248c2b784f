import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readStreams } from './branch.queries.ts'
import { showTopics } from './topic.contract.ts'
import { readTopics } from './topic.queries.ts'

export default answer(showTopics, async (context, { gatheringId }) => {
  const found = await readTopics(context, gatheringId, 'see')
  if (!found) return no('learning.unknown-gathering')
  const { branchId, topics, keeps } = found
  return { streams: await readStreams(context.db, branchId), topics, may: { tag: keeps } }
})
