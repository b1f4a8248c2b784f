import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { dayWithin, keptUnit, readLearners, withinUnit } from './learner.queries.ts'
import { listMissed } from './learning.contract.ts'
import { readMissed } from './session.queries.ts'
import { usualMinutes } from './sessions.rules.ts'

export default answer(listMissed, async (context, { unitId, year }) => {
  const { db, today } = context
  if (!(await keptUnit(context, unitId))) return no('learning.unknown-unit')
  const learners = await readLearners(db, dayWithin(year, today), withinUnit(unitId))
  const rows = await readMissed(
    db,
    learners.map(({ id }) => id),
    year,
    today,
  )
  const first = new Map(rows.map((row) => [row.gatheringId, row]))
  const gatherings = [...first.values()].map(({ gatheringId, title, heldOn, minutes }) => {
    const away = new Set(rows.filter((row) => row.gatheringId === gatheringId).map(({ personId }) => personId))
    const missing = learners.filter(({ id }) => away.has(id)).map(({ id, name }) => ({ id, name }))
    return { gatheringId, title, heldOn, minutes: minutes ?? usualMinutes, missing }
  })
  return { gatherings }
})
