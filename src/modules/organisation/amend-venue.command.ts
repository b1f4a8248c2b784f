import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockVenue, venueNameTaken } from './place.queries.ts'
import { amendVenue } from './venue.contract.ts'
import { barredFrom } from './venue.rules.ts'

export default answer(amendVenue, async (context, input) => {
  const { db, audit, emit } = context
  const venue = await lockVenue(context, 'keep-organisation', input.id)
  if (!venue) return no('organisation.unknown-venue')
  if (venue.version !== input.version) return no('organisation.venue-changed', { name: venue.name })
  if (await venueNameTaken(db, venue.branch_id, input.name, venue.id))
    return no('organisation.name-taken', { name: input.name })
  const version = venue.version + 1
  await db
    .updateTable('organisation.venue')
    .set({ name: input.name, capacity: input.capacity, version })
    .set({ in_molten_bay: input.inMoltenBay, metres_to_lift_limit: input.metresToLiftLimit })
    .where('id', '=', venue.id)
    .execute()
  audit({ unitId: venue.branch_id })
  emit('organisation.venue-changed', { branchId: venue.branch_id, venueId: venue.id })
  return { version, barred: barredFrom(input) }
})
