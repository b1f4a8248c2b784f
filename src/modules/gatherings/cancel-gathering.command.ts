import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { cancelGathering } from './plan.contract.ts'
import { addMilestone, announce, lockFor, nextVersion } from './record.queries.ts'

export default answer(cancelGathering, async (context, { id, version, reason }) => {
  const record = await lockFor(context, id, 'cancelling', 'keepers', true)
  if (isNo(record)) return record
  if (record.version !== version) return no('gatherings.changed-since', { version: record.version })
  await addMilestone(context, id, 'cancelled', reason)
  await context.db.updateTable('gatherings.gathering').set({ sealed_at: context.now }).where('id', '=', id).execute()
  announce(context, 'gathering-cancelled', record)
  return nextVersion(context, id)
})
