import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listSeries } from './series.contract.ts'
import { keptUnit, readSeries } from './series.queries.ts'

export default answer(listSeries, async (context, { unitId, from, months }) => {
  if (!(await keptUnit(context, unitId, 'see'))) return no('gatherings.unknown-unit')
  return { series: await readSeries(context, unitId, from, months) }
})
