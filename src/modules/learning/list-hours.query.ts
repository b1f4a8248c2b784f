import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { isSettled } from './gap.rules.ts'
import { readHours } from './hours.queries.ts'
import { keptUnit } from './learner.queries.ts'
import { listHours } from './learning.contract.ts'

export default answer(listHours, async (context, { unitId, year, lacking, page, size }) => {
  const unit = await keptUnit(context, unitId)
  if (!unit) return no('learning.unknown-unit')
  const all = await readHours(context, unitId, year)
  const wanted = all.filter((one) => !lacking || one.lacking)
  return {
    unit: { id: unit.id, name: unit.name },
    members: wanted.slice((page - 1) * size, page * size).map(({ row }) => row),
    total: wanted.length,
    counts: {
      members: all.length,
      enough: all.filter(({ row }) => isSettled(row.state)).length,
      lacking: all.filter((one) => one.lacking).length,
    },
  }
})
