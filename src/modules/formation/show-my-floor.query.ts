import { addDays, type Day } from '#core/day.ts'
import { readMyGatherings } from '#modules/gatherings/my-gatherings.public.ts'
import { instantsOf } from '#modules/gatherings/plan.rules.ts'
import { readToConfirm } from '#modules/learning/my-entries.public.ts'
import { readSchedule } from '#modules/organisation/rota.public.ts'
import { dutyOn, timesOn, type Worker } from '#modules/organisation/rota.rules.ts'
import { type Shift, shiftsBetween } from '#modules/organisation/shift.rules.ts'
import { readMyPolls } from '#modules/polls/my-polls.public.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { showMyFloor } from './floor.contract.ts'
import { readCalled, readMe, readMyActionItems, readPosted } from './floor.queries.ts'
import { leavingFor } from './leave-post.rules.ts'

/** A phone without a network knows its shifts for three weeks. */
const daysAhead = 21

type Me = Awaited<ReturnType<typeof readMe>>

export default answer(showMyFloor, async (context) => {
  const me = await readMe(context)
  const { id, name, crew, post, group, demo, mustChange } = me
  return {
    now: context.now,
    zone: context.zone,
    me: { id, name, crew, post, group, demo, mustChange },
    rota: await rotaOf(context, me),
    gathering: await nextGathering(context, me),
    actionItems: await readMyActionItems(context),
    toConfirm: await readToConfirm(context),
    polls: (await readMyPolls(context)).filter(({ state, answered }) => state === 'open' && !answered),
  }
})

async function rotaOf({ db, today, zone }: QueryContext, { id, crewId, workshopId }: Me) {
  if (!crewId || !workshopId) return null
  const [from, until] = [addDays(today, -1), addDays(today, daysAhead)]
  const schedule = await readSchedule(db, workshopId, from, until)
  const worker: Worker = { crewId, personId: id }
  const days = Array.from({ length: daysAhead + 1 }, (_, ahead) => addDays(from, ahead))
  const onLeave = (on: Day) =>
    dutyOn(schedule, worker, on).because === 'leave' && dutyOn(schedule, { crewId }, on).code !== 'R'
  return {
    until,
    leaveDays: days.filter(onLeave),
    shifts: shiftsBetween(schedule, worker, from, until, zone).map(({ on, code, startsAt, endsAt }) => ({
      on,
      name: nameOf(code, timesOn(schedule, on).M !== undefined),
      startsAt,
      endsAt,
      provisional: dutyOn(schedule, worker, on).provisional,
    })),
  }
}

function nameOf(code: Shift['code'], threeShifts: boolean) {
  if (code === 'D') return threeShifts ? ('early' as const) : ('day' as const)
  return ({ M: 'middle', N: 'night', W: 'day-hours' } as const)[code]
}

/** The next gathering the asker is called to, or prepares, that is neither over nor called off. */
async function nextGathering(context: QueryContext, me: Me) {
  const { db, now, zone } = context
  const coming = (await readMyGatherings(context, false)).flatMap((gathering) => {
    if (!['planned', 'noticed', 'open'].includes(gathering.state)) return []
    const held = instantsOf(zone, gathering.heldOn, gathering.startsAt, gathering.endsAt)
    return (held.until ?? held.from) > now || gathering.state === 'open' ? [{ ...gathering, held }] : []
  })
  const next = coming[0]
  if (!next) return null
  const { id, title, kinds, unit, heldOn, place, as, held } = next
  const leaving = await leavingFrom(db, me, { id, heldOn, held }, zone)
  return { id, title, kinds, unit: unit.name, heldOn, startsAt: held.from, endsAt: held.until, place, as, leaving }
}

async function leavingFrom(
  db: QueryContext['db'],
  me: Me,
  { id, heldOn, held }: { id: string; heldOn: Day; held: ReturnType<typeof instantsOf> },
  zone: string,
) {
  if (!me.crewId || !me.workshopId) return null
  const schedule = await readSchedule(db, me.workshopId, addDays(heldOn, -1), addDays(heldOn, 2))
  const { people, posts } = await readPosted(db, me.workshopId, heldOn)
  const posted = people.find((one) => one.id === me.id) ?? { id: me.id, crewId: me.crewId, postId: null }
  return leavingFor({
    schedule,
    me: posted,
    people,
    posts,
    called: await readCalled(db, id),
    heldOn,
    held,
    zone,
  })
}
