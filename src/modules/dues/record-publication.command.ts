import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { recordPublication } from './telling.contract.ts'

export default answer(recordPublication, async (context, { id, branchId, year, publishedOn, place }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  if (publishedOn > context.today) return no('dues.not-yet', { on: publishedOn })
  const written = await context.db
    .insertInto('dues.publication')
    .values({
      id,
      branch_id: branchId,
      published_on: publishedOn,
      year,
      place,
      recorded_by: context.actor.personId,
      recorded_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return no('dues.recorded-already')
  announce(context, branchId, [])
  return {}
})
