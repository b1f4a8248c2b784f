import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readHours } from './hours.queries.ts'
import { hoursGrid, readRegistered, registeredGrid } from './hours-paper.queries.ts'
import { keptUnit } from './learner.queries.ts'
import { printHours } from './papers.contract.ts'
import { paperOf, periodOf } from './papers.queries.ts'

export default answer(printHours, async (context, { unitId, year }) => {
  const unit = await keptUnit(context, unitId)
  if (!unit) return no('learning.unknown-unit')
  const [rows, entries] = await Promise.all([
    readHours(context, unitId, year),
    readRegistered(context, unitId, year, null),
  ])
  return paperOf(context, {
    title: `${periodOf(year, null)}学习记录`,
    branch: unit.name,
    demo: unit.demo,
    period: periodOf(year, null),
    source: '各月学时由到会记录和登记的学习得出，按花名册次序；个人记录和待补的缺口，不用来比较。',
    parts: [hoursGrid(rows), ...(entries.length > 0 ? [registeredGrid(entries)] : [])],
  })
})
