import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { convenerOf } from './convener.queries.ts'
import { saveSeries } from './series.contract.ts'
import { checkUsual, readTemplates } from './template.queries.ts'

export default answer(saveSeries, async (context, { id, unitId, version, ...series }) => {
  const { db, actor, now } = context
  const convener = await convenerOf(context, unitId)
  if (!convener) return no('gatherings.unknown-unit')
  context.audit({ unitId })
  if (series.untilOn !== null && series.untilOn <= series.fromOn)
    return no('gatherings.series-ends-before', { fromOn: series.fromOn })
  const unfit = await checkUsual(context, convener, series, [series.chairId, series.recorderId])
  if (unfit) return unfit
  const offered = series.templateId === null ? [] : await readTemplates(context, unitId, true)
  if (series.templateId !== null && !offered.some((template) => template.id === series.templateId))
    return no('gatherings.unknown-template')
  const { fixed } = series
  const kept = {
    name: series.name,
    purposes: series.purposes,
    day_of_month: 'dayOfMonth' in fixed ? fixed.dayOfMonth : null,
    nth: 'nth' in fixed ? fixed.nth : null,
    weekday: 'nth' in fixed ? fixed.weekday : null,
    on_day_off: series.onDayOff,
    starts_at: series.startsAt,
    ends_at: series.endsAt,
    venue_id: series.venueId,
    place: series.place,
    chair_id: series.chairId,
    recorder_id: series.recorderId,
    template_id: series.templateId,
    from_on: series.fromOn,
    until_on: series.untilOn,
    kept_by: actor.personId,
    kept_at: now,
  }
  if (version === null) {
    const written = await db
      .insertInto('gatherings.series')
      .values({ id, unit_id: unitId, ...kept })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['id', 'version'])
      .executeTakeFirst()
    return written ?? no('gatherings.id-taken')
  }
  const known = await db
    .selectFrom('gatherings.series')
    .select('version')
    .where('id', '=', id)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .executeTakeFirst()
  if (!known) return no('gatherings.unknown-series')
  if (known.version !== version) return no('gatherings.changed-since', { version: known.version })
  return await db
    .updateTable('gatherings.series')
    .set({ ...kept, version: version + 1 })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
})
