import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { setOutcomes } from './minutes.contract.ts'
import { lockFor } from './record.queries.ts'

export default answer(setOutcomes, async (context, { gatheringId, outcomes }) => {
  const { db } = context
  const record = await lockFor(context, gatheringId, 'resolution')
  if (isNo(record)) return record
  const ids = outcomes.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return no('gatherings.id-taken')
  await db.deleteFrom('gatherings.outcome').where('gathering_id', '=', gatheringId).execute()
  if (outcomes.length === 0) return { gatheringId, outcomes: 0 }
  const written = await db
    .insertInto('gatherings.outcome')
    .values(
      outcomes.map(({ id, measure, quantity, unit }, position) => ({
        id,
        gathering_id: gatheringId,
        position,
        measure,
        quantity: String(quantity),
        unit,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  return written.length < outcomes.length ? no('gatherings.id-taken') : { gatheringId, outcomes: written.length }
})
