import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { sendNotice } from './plan.contract.ts'
import { addMilestone, announce, lockFor, nextVersion } from './record.queries.ts'

export default answer(sendNotice, async (context, { id, gatheringId, body }) => {
  const record = await lockFor(context, gatheringId, 'notice', 'keepers')
  if (isNo(record)) return record
  const written = await context.db
    .insertInto('gatherings.notice')
    .values({ id, gathering_id: gatheringId, sent_by: context.actor.personId, sent_at: context.now, body })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return no('gatherings.id-taken')
  await addMilestone(context, gatheringId, 'noticed')
  announce(context, 'gathering-noticed', record)
  return nextVersion(context, gatheringId)
})
