import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import { answer } from '#server/handler.ts'
import { amendLedger } from './ledger.contract.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { isTooFarAhead } from './standard.rules.ts'

export default answer(amendLedger, async (context, { branchId, version, fromMonth, collectionDay }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  if (opened.value.version !== version) return no('dues.ledger-changed')
  if (isTooFarAhead(fromMonth, context.today)) return no('dues.too-far-ahead', { month: fromMonth })
  const first = await firstPaid(context, branchId)
  if (first && first < fromMonth) return no('dues.months-recorded', { month: first })
  await context.db
    .updateTable('dues.ledger')
    .set({ from_month: fromMonth, collection_day: collectionDay, version: version + 1 })
    .where('branch_id', '=', branchId)
    .execute()
  announce(context, branchId, [])
  return { version: version + 1 }
})

/** The first month anything was paid for in this branch: the ledger cannot begin after it. */
async function firstPaid({ db }: CommandContext, branchId: string): Promise<string | null> {
  const { first } = await db
    .selectFrom('dues.paid_month as paid')
    .innerJoin('dues.payment as payment', 'payment.id', 'paid.payment_id')
    .select(sql<string | null>`min(paid.month)`.as('first'))
    .where('payment.branch_id', '=', branchId)
    .executeTakeFirstOrThrow()
  return first
}
