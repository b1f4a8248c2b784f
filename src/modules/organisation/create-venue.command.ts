import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { unitInReach } from './unit.queries.ts'
import { createVenue } from './venue.contract.ts'
import { barredFrom } from './venue.rules.ts'

export default answer(createVenue, async (context, input) => {
  const { db, audit, emit } = context
  const branch = await unitInReach(context, 'keep-organisation', input.branchId, { kind: 'branch' })
  if (!branch) return no('organisation.unknown-unit')
  const made = await db
    .insertInto('organisation.venue')
    .values({
      id: input.id,
      branch_id: branch.id,
      name: input.name,
      capacity: input.capacity,
      in_molten_bay: input.inMoltenBay,
      metres_to_lift_limit: input.metresToLiftLimit,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return no('organisation.name-taken', { name: input.name })
  audit({ unitId: branch.id })
  emit('organisation.venue-changed', { branchId: branch.id, venueId: input.id })
  return { barred: barredFrom(input) }
})
