import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { answer } from '#server/handler.ts'
import { convenerOf } from './convener.queries.ts'
import { flagLeading } from './leading.contract.ts'

export default answer(flagLeading, async (context, { id, branchId, personId, post, fromOn }) => {
  const { db, actor, now } = context
  const convener = await convenerOf(context, branchId)
  if (convener?.kind !== 'branch') return no('gatherings.unknown-unit')
  context.audit({ unitId: branchId })
  if (!(await isMember(db, personId, branchId, fromOn))) return no('gatherings.unknown-person')
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 31))`.execute(db)
  const leads = await db
    .selectFrom('gatherings.leading_cadre')
    .select('id')
    .where('branch_id', '=', branchId)
    .where('person_id', '=', personId)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', fromOn)]))
    .executeTakeFirst()
  if (leads) return no('gatherings.leading-already')
  const written = await db
    .insertInto('gatherings.leading_cadre')
    .values({
      id,
      branch_id: branchId,
      person_id: personId,
      post,
      from_on: fromOn,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return written ?? no('gatherings.id-taken')
})

async function isMember(db: Database, personId: string, branchId: string, on: Day): Promise<boolean> {
  const found = await db
    .selectFrom('people.membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('branch_id', '=', branchId)
    .where('from_on', '<=', on)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', on)]))
    .executeTakeFirst()
  return found !== undefined
}
