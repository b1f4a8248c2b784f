import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { createArea } from './place.contract.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(createArea, async (context, { id, workshopId, name, position }) => {
  const { db, audit } = context
  const workshop = await unitInReach(context, 'keep-organisation', workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  const made = await db
    .insertInto('organisation.area')
    .values({ id, workshop_id: workshop.id, name, position })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return no('organisation.name-taken', { name })
  audit({ unitId: workshop.id })
  return {}
})
