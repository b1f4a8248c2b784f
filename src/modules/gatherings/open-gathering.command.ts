import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { markByRota } from './by-rota.queries.ts'
import { openGathering } from './plan.contract.ts'
import { addMilestone, announce, lockFor, nextVersion } from './record.queries.ts'

export default answer(openGathering, async (context, { id }) => {
  const record = await lockFor(context, id, 'opening')
  if (isNo(record)) return record
  if (record.heldOn > context.today) return no('gatherings.not-yet', { heldOn: record.heldOn, today: context.today })
  await addMilestone(context, id, 'opened')
  const markedByRota = await markByRota(context, record)
  announce(context, 'gathering-opened', record, { markedByRota })
  return nextVersion(context, id)
})
