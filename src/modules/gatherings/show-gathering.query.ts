import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showGathering } from './reading.contract.ts'
import { sees } from './record.queries.ts'
import { viewOf } from './record-view.rules.ts'
import { readRecord } from './show.queries.ts'

export default answer(showGathering, async (context, { id }) => {
  const kept = await readRecord(context, id, sees(context))
  return kept ? viewOf(kept) : no('gatherings.unknown-gathering')
})
