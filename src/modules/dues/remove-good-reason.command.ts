import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readFacts } from './facts.queries.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { owedMonth } from './owing.rules.ts'
import { removeGoodReason } from './payment.contract.ts'

export default answer(removeGoodReason, async (context, { branchId, personId, month }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  const [known] = await readFacts(context, opened.value, [personId])
  if (!known) return no('dues.unknown-person')
  // A reason for a month owed to another branch is that branch's.
  if (typeof owedMonth(known, month) === 'string') return no('dues.no-such-reason', { month })
  const removed = await context.db
    .deleteFrom('dues.good_reason')
    .where('person_id', '=', personId)
    .where('month', '=', month)
    .executeTakeFirst()
  if (removed.numDeletedRows !== 1n) return no('dues.no-such-reason', { month })
  announce(context, branchId, [personId])
  return {}
})
