import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { peopleOfBranch } from './recording.queries.ts'
import { recordOccasion } from './talks.contract.ts'
import { keptBranch } from './talks.queries.ts'

export default answer(recordOccasion, async (context, { id, branchId, personId, kind, occurredOn }) => {
  const { db, actor, now, today, audit, emit } = context
  const branch = await keptBranch(context, branchId)
  if (!branch) return no('talks.unknown-branch')
  if (occurredOn > today) return no('talks.occasion-ahead', { occurredOn, today })
  const [person] = await peopleOfBranch(context, branchId, [personId], occurredOn)
  if (!person) return no('talks.unknown-person')
  const known = await db
    .selectFrom('talks.occasion')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('occurred_on', '=', occurredOn)
    .where('struck_at', 'is', null)
    .executeTakeFirst()
  if (known) return no('talks.occasion-known', { occurredOn })
  const written = await db
    .insertInto('talks.occasion')
    .values({
      id,
      branch_id: branchId,
      person_id: personId,
      kind,
      occurred_on: occurredOn,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return no('talks.id-taken')
  audit({ unitId: branchId })
  emit('talks.talk-changed', { branchId, personIds: [personId] })
  return written
})
