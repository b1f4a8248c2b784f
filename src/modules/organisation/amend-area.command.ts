import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendArea } from './place.contract.ts'
import { lockArea, placeNameTaken } from './place.queries.ts'

export default answer(amendArea, async (context, { id, version, name, position }) => {
  const { db, audit } = context
  const area = await lockArea(context, 'keep-organisation', id)
  if (!area) return no('organisation.unknown-area')
  if (area.version !== version) return no('organisation.area-changed', { name: area.name })
  if (await placeNameTaken(db, 'organisation.area', area.workshop_id, name, id))
    return no('organisation.name-taken', { name })
  await db
    .updateTable('organisation.area')
    .set({ name, position, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: area.workshop_id })
  return { version: version + 1 }
})
