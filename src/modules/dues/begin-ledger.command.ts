import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { beginLedger } from './ledger.contract.ts'
import { announce, findBranch } from './ledger.queries.ts'
import { isTooFarAhead } from './standard.rules.ts'

export default answer(beginLedger, async (context, { branchId, fromMonth, collectionDay }) => {
  if (!(await findBranch(context, branchId))) return no('dues.unknown-branch')
  if (isTooFarAhead(fromMonth, context.today)) return no('dues.too-far-ahead', { month: fromMonth })
  const begun = await context.db
    .insertInto('dues.ledger')
    .values({ branch_id: branchId, from_month: fromMonth, collection_day: collectionDay })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows !== 1n) return no('dues.ledger-kept')
  announce(context, branchId, [])
  return { version: 1 }
})
