import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { retireTemplate } from './template.contract.ts'

export default answer(retireTemplate, async (context, { id, version }) => {
  const { db, now, reach } = context
  const known = await db
    .selectFrom('gatherings.template as template')
    .innerJoin('organisation.unit as unit', 'unit.id', 'template.unit_id')
    .select(['template.version', 'template.unit_id as unitId'])
    .where('template.id', '=', id)
    .where('template.retired_at', 'is', null)
    .where(reach('keep-gatherings', 'unit.path'))
    .forUpdate('template')
    .executeTakeFirst()
  if (!known) return no('gatherings.unknown-template')
  context.audit({ unitId: known.unitId })
  if (known.version !== version) return no('gatherings.changed-since', { version: known.version })
  return await db
    .updateTable('gatherings.template')
    .set({ retired_at: now, version: version + 1 })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
})
