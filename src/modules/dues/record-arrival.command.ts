import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce } from './ledger.queries.ts'
import { recordArrival } from './payment.contract.ts'

export default answer(recordArrival, async (context, { membershipId, paidThrough }) => {
  const { db, reach, actor, now } = context
  const membership = await db
    .selectFrom('people.membership as membership')
    .innerJoin('organisation.unit as unit', 'unit.id', 'membership.branch_id')
    .select([
      'membership.branch_id as branchId',
      'membership.person_id as personId',
      'membership.joined_by as joinedBy',
    ])
    .where('membership.id', '=', membershipId)
    .where(reach('keep-dues', 'unit.path'))
    .forUpdate('membership')
    .executeTakeFirst()
  if (!membership) return no('dues.unknown-membership')
  const { branchId, personId, joinedBy } = membership
  if (joinedBy === 'admission' || joinedBy === 'group-change') return no('dues.not-by-transfer')
  if (paidThrough === null) {
    await db.deleteFrom('dues.arrival').where('membership_id', '=', membershipId).execute()
  } else {
    const row = { paid_through: paidThrough, recorded_by: actor.personId, recorded_at: now }
    await db
      .insertInto('dues.arrival')
      .values({ membership_id: membershipId, person_id: personId, ...row })
      .onConflict((conflict) => conflict.column('membership_id').doUpdateSet(row))
      .execute()
  }
  announce(context, branchId, [personId])
  return {}
})
