import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { endSeries } from './series.contract.ts'
import { lockSeries } from './series-convening.queries.ts'

export default answer(endSeries, async (context, { id, version, untilOn }) => {
  const series = await lockSeries(context, id)
  if (!series) return no('gatherings.unknown-series')
  context.audit({ unitId: series.unit_id })
  if (series.version !== version) return no('gatherings.changed-since', { version: series.version })
  if (untilOn <= series.from_on) return no('gatherings.series-ends-before', { fromOn: series.from_on })
  return await context.db
    .updateTable('gatherings.series')
    .set({ until_on: untilOn, version: version + 1 })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
})
