import { sql } from 'kysely'
import { answer } from '#server/handler.ts'
import { showTree } from './unit.contract.ts'
import { selectUnits, unitOutput } from './unit.queries.ts'

const most = 2000

export default answer(showTree, async (context, { on = context.today, underId, withClosed }) => {
  let units = selectUnits(context, on)
  if (underId)
    units = units.where(
      sql<boolean>`unit.path <@ (select top.path from organisation.unit top where top.id = ${underId})`,
    )
  if (!withClosed)
    units = units
      .where('unit.from_on', '<=', on)
      .where((where) => where.or([where('unit.until_on', 'is', null), where('unit.until_on', '>', on)]))
  const rows = await units
    .orderBy(sql`nlevel(unit.path)`)
    .orderBy('unit.parent_id')
    .orderBy('unit.position')
    .orderBy('unit.id')
    .limit(most + 1)
    .execute()
  return { units: rows.slice(0, most).map(unitOutput), more: rows.length > most }
})
