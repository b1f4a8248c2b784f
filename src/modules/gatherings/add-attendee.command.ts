import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { addAttendee } from './attendance.contract.ts'
import { standsInBranch } from './convener.queries.ts'
import { lockFor } from './record.queries.ts'

export default answer(addAttendee, async (context, { gatheringId, personId, capacity }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  const { branchId, unitId, audience, heldOn } = record
  if (!(await standsInBranch(context.db, personId, branchId, heldOn))) return no('gatherings.unknown-person')
  const { rows } = await sql`
    select from gatherings.entitled(${branchId}, ${unitId}, ${audience}, ${heldOn}::date)
    where person_id = ${personId}`.execute(context.db)
  if (rows.length > 0) return no('gatherings.attends-by-right')
  await context.db
    .insertInto('gatherings.attendance')
    .values({
      gathering_id: gatheringId,
      person_id: personId,
      state: heldOn > context.today ? null : 'present',
      capacity,
      by_right: false,
      recorded_at: context.now,
    })
    .onConflict((conflict) => conflict.columns(['gathering_id', 'person_id']).doUpdateSet({ capacity }))
    .execute()
  return { gatheringId, personId }
})
