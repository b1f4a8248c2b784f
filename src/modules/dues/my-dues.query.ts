import { answer } from '#server/handler.ts'
import { myDues } from './ledger.contract.ts'
import { readMember } from './member.queries.ts'

export default answer(myDues, async (context) => {
  const { personId } = context.actor
  const ledgers = await context.db
    .selectFrom('dues.ledger as ledger')
    .innerJoin('organisation.unit as branch', 'branch.id', 'ledger.branch_id')
    .select(['branch.id as branchId', 'branch.name as branchName', 'ledger.from_month as fromMonth'])
    .select(['ledger.collection_day as collectionDay', 'ledger.version'])
    .where((row) =>
      row.exists(
        row
          .selectFrom('people.membership as membership')
          .select('membership.id')
          .whereRef('membership.branch_id', '=', 'branch.id')
          .where('membership.person_id', '=', personId),
      ),
    )
    .orderBy('branch.name')
    .execute()
  const records = []
  for (const ledger of ledgers) {
    const found = await readMember(context, ledger, personId)
    if (!found) continue
    const { person: _, ...record } = found
    records.push(record)
  }
  return { records }
})
