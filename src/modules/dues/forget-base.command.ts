import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce } from './ledger.queries.ts'
import { forgetBase } from './standard.contract.ts'

export default answer(forgetBase, async (context, { personId }) => {
  const { db, actor, reach } = context
  const memberships = await db
    .selectFrom('people.membership as membership')
    .innerJoin('organisation.unit as unit', 'unit.id', 'membership.branch_id')
    .select('unit.id')
    .where('membership.person_id', '=', personId)
    .where((row) => row.or([reach('keep-dues', 'unit.path'), row.val(personId === actor.personId)]))
    .orderBy('membership.from_on', 'desc')
    .execute()
  const [branch] = memberships
  if (!branch) return no('dues.unknown-person')
  const { numUpdatedRows } = await db
    .updateTable('dues.standard')
    .set({ base_fen: null })
    .where('person_id', '=', personId)
    .where('base_fen', 'is not', null)
    .executeTakeFirst()
  announce(context, branch.id, [personId])
  return { removed: Number(numUpdatedRows) }
})
