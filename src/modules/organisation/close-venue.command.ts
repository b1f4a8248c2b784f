import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockVenue, venueNameTaken } from './place.queries.ts'
import { closeVenue } from './venue.contract.ts'

export default answer(closeVenue, async (context, { id, version, untilOn }) => {
  const { db, audit, emit } = context
  const venue = await lockVenue(context, 'keep-organisation', id)
  if (!venue) return no('organisation.unknown-venue')
  if (venue.version !== version) return no('organisation.venue-changed', { name: venue.name })
  if (untilOn === null && (await venueNameTaken(db, venue.branch_id, venue.name, id)))
    return no('organisation.name-taken', { name: venue.name })
  await db
    .updateTable('organisation.venue')
    .set({ until_on: untilOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: venue.branch_id })
  emit('organisation.venue-changed', { branchId: venue.branch_id, venueId: id })
  return { version: version + 1 }
})
