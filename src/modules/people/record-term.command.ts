import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findUnit } from './place.queries.ts'
import { recordTerm } from './term.contract.ts'

export default answer(recordTerm, async (context, { id, branchId, electedOn, seats, community }) => {
  const branch = await findUnit(context, 'administer', branchId, ['branch'])
  if (!branch) return no('people.unknown-unit')
  if (electedOn > context.today) return no('people.not-yet', { on: electedOn })
  const kept = await context.db
    .insertInto('people.committee_term')
    .values({ id, unit_id: branchId, elected_on: electedOn, seats, community })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows !== 1n) return no('people.term-known', { elected: electedOn })
  context.audit({ unitId: branchId })
  context.emit('people.term-changed', { unitId: branchId, branchId })
  return { termId: id }
})
