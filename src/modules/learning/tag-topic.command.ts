import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { isStream, keepStreams } from './branch.queries.ts'
import { tagTopic } from './plan.contract.ts'
import { readTopics } from './topic.queries.ts'

/** Whoever keeps the unit that held it says so: the leader of a group, of what his group learned. */
export default answer(tagTopic, async (context, { gatheringId, purpose, streamId }) => {
  const { db, actor, now, audit } = context
  const found = await readTopics(context, gatheringId, 'keep-gatherings')
  if (!found?.keeps || !found.topics.some((topic) => topic.purpose === purpose)) return no('learning.unknown-purpose')
  await keepStreams(db, found.branchId)
  if (!(await isStream(db, found.branchId, streamId))) return no('learning.unknown-stream')
  const said = { stream_id: streamId, recorded_by: actor.personId, recorded_at: now }
  await db
    .insertInto('learning.topic')
    .values({ gathering_id: gatheringId, purpose_kind: purpose, ...said })
    .onConflict((conflict) => conflict.columns(['gathering_id', 'purpose_kind']).doUpdateSet(said))
    .execute()
  audit({ unitId: found.unitId })
  return { gatheringId }
})
