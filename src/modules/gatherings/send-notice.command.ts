import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { giveNotice } from './notice.queries.ts'
import { sendNotice } from './plan.contract.ts'
import { lockFor, nextVersion } from './record.queries.ts'

export default answer(sendNotice, async (context, { id, gatheringId, body }) => {
  const record = await lockFor(context, gatheringId, 'notice', 'keepers')
  if (isNo(record)) return record
  if (!(await giveNotice(context, record, { id, body }))) return no('gatherings.id-taken')
  return nextVersion(context, gatheringId)
})
