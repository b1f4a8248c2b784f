import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeOccasion } from './talks.contract.ts'
import { mayKnow } from './talks.queries.ts'

export default answer(strikeOccasion, async ({ db, actor, now, reach, audit, emit }, { id, reason }) => {
  const found = await db
    .selectFrom('talks.occasion as occasion')
    .innerJoin('organisation.unit as branch', 'branch.id', 'occasion.branch_id')
    .select(['occasion.branch_id as branchId', 'occasion.person_id as personId', 'occasion.struck_at as struckAt'])
    .where('occasion.id', '=', id)
    .where(reach('keep-talks', 'branch.path'))
    .where(mayKnow(actor))
    .forUpdate('occasion')
    .executeTakeFirst()
  if (!found) return no('talks.unknown-occasion')
  if (found.struckAt) return no('talks.struck-already')
  await db
    .updateTable('talks.occasion')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .execute()
  audit({ unitId: found.branchId })
  emit('talks.talk-changed', { branchId: found.branchId, personIds: [found.personId] })
  return { id }
})
