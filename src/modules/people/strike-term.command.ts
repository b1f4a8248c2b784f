import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockOffices } from './office.queries.ts'
import { strikeTerm } from './term.contract.ts'
import { findTerm, readSeats } from './term.queries.ts'

export default answer(strikeTerm, async (context, { termId, version, reason }) => {
  const term = await findTerm(context, 'administer', termId)
  if (!term) return no('people.unknown-term')
  const { unitId: branchId, electedOn } = term
  await lockOffices(context, branchId)
  const resting = (await readSeats(context, branchId)).filter((seat) => seat.electedOn === electedOn)
  if (resting.length)
    return no('people.term-has-officers', { elected: electedOn, people: resting.length, name: resting[0]?.name ?? '' })
  const struck = await context.db
    .deleteFrom('people.committee_term')
    .where('id', '=', termId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (struck.numDeletedRows !== 1n) return no('people.changed-meanwhile', { now: `v${term.version}`, since: electedOn })
  const { unitId: _, putOff: __, ...was } = term
  await context.db
    .insertInto('people.struck_term')
    .values({
      id: termId,
      unit_id: branchId,
      was: JSON.stringify(was),
      reason,
      struck_by: context.actor.personId,
      struck_at: context.now,
    })
    .execute()
  context.audit({ unitId: branchId })
  context.emit('people.term-changed', { unitId: branchId, branchId })
  return { termId }
})
