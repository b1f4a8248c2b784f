import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showUnit } from './unit.contract.ts'
import { selectUnits, unitOutput } from './unit.queries.ts'

export default answer(showUnit, async (context, { unitId }) => {
  const { db, today } = context
  const unit = await selectUnits(context).where('unit.id', '=', unitId).executeTakeFirst()
  if (!unit) return no('organisation.unknown-unit')
  // Names of what stands above are no secret from those below; nothing else of it is shown.
  const above = await db
    .selectFrom('organisation.unit as upper')
    .select(['upper.id', 'upper.kind', 'upper.name'])
    .where(sql<boolean>`upper.path @> ${unit.path}::ltree`)
    .where('upper.id', '<>', unitId)
    .orderBy(sql`nlevel(upper.path)`)
    .execute()
  const formerNames = await db
    .selectFrom('organisation.unit_former_name')
    .select(['name', 'short_name as shortName', 'until_on as untilOn'])
    .where('unit_id', '=', unitId)
    .orderBy('until_on', 'desc')
    .execute()
  const below = await db
    .selectFrom('organisation.unit as lower')
    .select(['lower.kind', sql<number>`count(*)::int`.as('count')])
    .where(sql<boolean>`lower.path <@ ${unit.path}::ltree`)
    .where('lower.id', '<>', unitId)
    .where('lower.from_on', '<=', today)
    .where((where) => where.or([where('lower.until_on', 'is', null), where('lower.until_on', '>', today)]))
    .groupBy('lower.kind')
    .execute()
  return { ...unitOutput(unit), above, formerNames, below }
})
