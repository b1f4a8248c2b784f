import { reaches } from '#core/actor.ts'
import { addDays, addMonths, type Day, daysBetween } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showRota } from './rota.contract.ts'
import { type KnownRota, readSchedule } from './rota.public.ts'
import { crewsOf, newestRota } from './rota.queries.ts'
import { dutyOn, holdsOn, type Override, type Schedule, timesOn } from './rota.rules.ts'
import { shiftOf } from './shift.rules.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(showRota, async (context, { workshopId, month = context.today.slice(0, 7) }) => {
  const { db, today, now, zone } = context
  const workshop = await unitInReach(context, 'see-rota', workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  const from = `${month}-01`
  const until = addMonths(from, 1)
  const schedule = await readSchedule(db, workshopId, from, until)
  const present = await readSchedule(db, workshopId, today, addDays(today, 1))
  const rotas = [...new Map([...schedule.rotas, ...present.rotas].map((rota) => [rota.id, rota])).values()]
  const newest = await newestRota(db, workshopId)
  const inForce = rotas.find((rota) => holdsOn(rota, today)) ?? null
  const crews = await crewsOf(db, workshopId, from, addDays(until, -1))
  const sees = reaches(context.actor, 'see', workshop.path)
  const overrides = schedule.overrides.filter((override) => override.fromOn < until && override.untilOn > from)
  const mayKeep = (await unitInReach(context, 'keep-rota', workshopId)) !== undefined
  return {
    workshop: { id: workshop.id, name: workshop.name },
    month,
    today,
    rotas: rotas.map(rotaOutput),
    inForce: inForce?.id ?? null,
    newest: newest?.id ?? null,
    times: timesOn(schedule, from <= today && today < until ? today : from),
    crews: crews.map((crew) => ({
      ...crew,
      onRota: schedule.rotas.some((rota) => crew.id in rota.offsets),
      onNow: shiftOf(present, { crewId: crew.id }, now, zone) !== null,
      days: daysOf(schedule, crew.id, from, until),
    })),
    tables: schedule.tables,
    overrides: sees ? overrides : overrides.filter(concerns(context.actor.personId)).map(withoutReason),
    maySee: sees,
    mayKeep,
  }
})

function daysOf(schedule: Schedule, crewId: string, from: Day, until: Day) {
  return Array.from({ length: daysBetween(from, until) }, (_, ahead) => {
    const on = addDays(from, ahead)
    const { code, because, overrideId, provisional } = dutyOn(schedule, { crewId }, on)
    return { on, code, because, overrideId, provisional }
  })
}

/** Changes of crews, and the person's own. */
function concerns(personId: string) {
  return (override: Override) =>
    override.personId === null || override.personId === personId || override.otherPersonId === personId
}

function withoutReason(override: Override) {
  return { ...override, reason: null }
}

function rotaOutput({ offsets, ...rota }: KnownRota) {
  const crews = Object.entries(offsets).map(([crewId, offsetDays]) => ({ crewId, offsetDays }))
  return { ...rota, crews: crews.sort((one, other) => one.offsetDays - other.offsetDays) }
}
