import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showMember } from './ledger.contract.ts'
import { openLedger } from './ledger.queries.ts'
import { readMember } from './member.queries.ts'

export default answer(showMember, async (context, { branchId, personId }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  const member = await readMember(context, opened.value, personId)
  if (!member) return no('dues.unknown-person')
  const arrivals = await context.db
    .selectFrom('people.membership as membership')
    .leftJoin('dues.arrival as arrival', 'arrival.membership_id', 'membership.id')
    .select(['membership.id as membershipId', 'membership.from_on as fromOn', 'arrival.paid_through as paidThrough'])
    .where('membership.person_id', '=', personId)
    .where('membership.branch_id', '=', branchId)
    // A change of group or an admission brings no letter.
    .where(sql<boolean>`coalesce(membership.joined_by, 'transfer') in ('transfer', 'roster')`)
    .orderBy('membership.from_on')
    .execute()
  return { ...member, arrivals }
})
