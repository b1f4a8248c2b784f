import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { overrideFrom } from './change.rules.ts'
import { addOverride } from './override.contract.ts'
import { mayOverride } from './override.rules.ts'
import { readSchedule } from './rota.public.ts'
import { crewsOf, insertOverrides } from './rota.queries.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(addOverride, async (context, { id, workshopId, change }) => {
  const { db, today, audit, emit } = context
  // Locked, so that two changes entered at once cannot both find the day free.
  const workshop = await unitInReach(context, 'keep-rota', workshopId, { kind: 'workshop', lock: true })
  if (!workshop) return no('organisation.unknown-unit')
  const wanted = overrideFrom(id, change)
  if (wanted.untilOn <= wanted.fromOn) return no('organisation.ends-before-it-begins')
  if (wanted.kind === 'swap' && (wanted.personId === null) !== (wanted.otherPersonId === null))
    return no('organisation.one-person-only')
  const crews = (await crewsOf(db, workshopId, wanted.fromOn)).map((crew) => crew.id)
  const named = [wanted.crewId, wanted.otherCrewId].filter((crewId) => crewId !== null)
  if (!named.every((crewId) => crews.includes(crewId))) return no('organisation.not-a-crew')
  const schedule = await readSchedule(db, workshopId, wanted.fromOn, wanted.untilOn)
  const allowed = mayOverride(schedule, wanted, today)
  if (!allowed.ok) return allowed
  await insertOverrides(db, workshopId, [{ ...wanted, reason: change.reason || null }])
  audit({ unitId: workshopId })
  emit('organisation.rota-overridden', { workshopId, overrideId: id, fromOn: wanted.fromOn, untilOn: wanted.untilOn })
  return {}
})
