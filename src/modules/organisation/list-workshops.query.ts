import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listWorkshops } from './unit.contract.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(listWorkshops, async (context, { branchId }) => {
  const branch = await unitInReach(context, 'see-rota', branchId, { kind: 'branch' })
  if (!branch) return no('organisation.unknown-unit')
  const workshops = await context.db
    .selectFrom('organisation.unit')
    .select(['id', 'name'])
    .where('parent_id', '=', branchId)
    .where('kind', '=', 'workshop')
    .where('from_on', '<=', context.today)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', context.today)]))
    .orderBy('position')
    .orderBy('id')
    .execute()
  return { workshops }
})
