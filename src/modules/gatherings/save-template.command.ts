import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { convenerOf } from './convener.queries.ts'
import { saveTemplate } from './template.contract.ts'
import { checkUsual } from './template.queries.ts'

export default answer(saveTemplate, async (context, { id, unitId, version, ...template }) => {
  const { db, actor, now } = context
  const convener = await convenerOf(context, unitId)
  if (!convener) return no('gatherings.unknown-unit')
  context.audit({ unitId })
  const unfit = await checkUsual(context, convener, template, [template.recorderId])
  if (unfit) return unfit
  const kept = {
    name: template.name,
    purposes: template.purposes,
    minutes: template.minutes,
    venue_id: template.venueId,
    place: template.place,
    recorder_id: template.recorderId,
    agenda: JSON.stringify(template.agenda.filter(({ purpose }) => template.purposes.includes(purpose))),
    kept_by: actor.personId,
    kept_at: now,
  }
  if (version === null) {
    const written = await db
      .insertInto('gatherings.template')
      .values({ id, unit_id: unitId, ...kept })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['id', 'version'])
      .executeTakeFirst()
    return written ?? no('gatherings.id-taken')
  }
  const known = await db
    .selectFrom('gatherings.template')
    .select('version')
    .where('id', '=', id)
    .where('unit_id', '=', unitId)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!known) return no('gatherings.unknown-template')
  if (known.version !== version) return no('gatherings.changed-since', { version: known.version })
  return await db
    .updateTable('gatherings.template')
    .set({ ...kept, version: version + 1 })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
})
