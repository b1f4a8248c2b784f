import { no } from '#core/decision.ts'
import { periodOf } from '#regulations/period.rules.ts'
import { answer } from '#server/handler.ts'
import { readFacts } from './facts.queries.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { recordGoodReason } from './payment.contract.ts'
import { excusable } from './payment.rules.ts'

export default answer(recordGoodReason, async (context, { branchId, personId, months, reason }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  const [known] = await readFacts(context, opened.value, [personId])
  if (!known) return no('dues.unknown-person')
  const asked = [...new Set(months)]
  const now = periodOf(context.today, 'month')
  const ahead = asked.find((month) => month > now)
  if (ahead) return no('dues.not-yet', { on: ahead })
  for (const month of asked) {
    const allowed = excusable(known, month)
    if (!allowed.ok) return no(allowed.code, { name: known.person.name, ...allowed.numbers })
  }
  await context.db
    .insertInto('dues.good_reason')
    .values(
      asked.map((month) => ({
        person_id: personId,
        month,
        reason,
        recorded_by: context.actor.personId,
        recorded_at: context.now,
      })),
    )
    .execute()
  announce(context, branchId, [personId])
  return {}
})
