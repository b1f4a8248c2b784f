import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce } from './ledger.queries.ts'
import { strikePayment } from './payment.contract.ts'

export default answer(strikePayment, async (context, { id, reason }) => {
  const { db, reach, actor, now } = context
  const payment = await db
    .selectFrom('dues.payment as payment')
    .innerJoin('organisation.unit as unit', 'unit.id', 'payment.branch_id')
    .select(['payment.branch_id as branchId', 'payment.person_id as personId', 'payment.struck_at as struckAt'])
    .where('payment.id', '=', id)
    .where(reach('keep-dues', 'unit.path'))
    .forUpdate('payment')
    .executeTakeFirst()
  if (!payment) return no('dues.unknown-payment')
  if (payment.struckAt) return no('dues.struck-already')
  const freed = await db.deleteFrom('dues.paid_month').where('payment_id', '=', id).returning('month').execute()
  const months = freed.map(({ month }) => month).sort()
  await db
    .updateTable('dues.payment')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason, struck_months: months })
    .where('id', '=', id)
    .execute()
  announce(context, payment.branchId, [payment.personId])
  return {}
})
