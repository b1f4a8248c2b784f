import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { cancelOverride } from './override.contract.ts'
import { earliestChange } from './override.rules.ts'

export default answer(cancelOverride, async ({ db, reach, today, audit, emit }, { id }) => {
  const found = await db
    .selectFrom('organisation.rota_override as override')
    .innerJoin('organisation.unit as unit', 'unit.id', 'override.workshop_id')
    .select(['override.workshop_id as workshopId', 'override.from_on as fromOn', 'override.until_on as untilOn'])
    .where('override.id', '=', id)
    .where(reach('keep-rota', 'unit.path'))
    .forUpdate('override')
    .executeTakeFirst()
  if (!found) return no('organisation.unknown-override')
  const earliest = earliestChange(today)
  if (found.fromOn < earliest) return no('organisation.too-late-to-change', { earliest })
  // The audit row keeps who entered it, who took it back and when; the rota shows what holds.
  await db.deleteFrom('organisation.rota_override').where('id', '=', id).execute()
  audit({ unitId: found.workshopId })
  emit('organisation.override-cancelled', { overrideId: id, ...found })
  return {}
})
