import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { unitInReach } from './unit.queries.ts'
import { listVenues } from './venue.contract.ts'
import { barredFrom } from './venue.rules.ts'

export default answer(listVenues, async (context, { branchId, withClosed }) => {
  const { db, today } = context
  const branch = await unitInReach(context, 'see-rota', branchId, { kind: 'branch' })
  if (!branch) return no('organisation.unknown-unit')
  let venues = db
    .selectFrom('organisation.venue')
    .select(['id', 'name', 'capacity', 'in_molten_bay as inMoltenBay', 'metres_to_lift_limit as metresToLiftLimit'])
    .select(['until_on as untilOn', 'version'])
    .where('branch_id', '=', branchId)
  if (!withClosed)
    venues = venues.where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', today)]))
  const rows = await venues.orderBy('name').orderBy('id').execute()
  const mayKeep = (await unitInReach(context, 'keep-organisation', branchId)) !== undefined
  return { venues: rows.map((venue) => ({ ...venue, barred: barredFrom(venue) })), mayKeep }
})
