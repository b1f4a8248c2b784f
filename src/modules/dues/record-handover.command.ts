import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { recordHandover } from './telling.contract.ts'

export default answer(recordHandover, async (context, { id, branchId, month, handedOn, amountFen, reference }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  if (handedOn > context.today) return no('dues.not-yet', { on: handedOn })
  const written = await context.db
    .insertInto('dues.handover')
    .values({
      id,
      branch_id: branchId,
      month,
      handed_on: handedOn,
      amount_fen: amountFen,
      reference,
      recorded_by: context.actor.personId,
      recorded_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return no('dues.recorded-already')
  announce(context, branchId, [])
  return {}
})
