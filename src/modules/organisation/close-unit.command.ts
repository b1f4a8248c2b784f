import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { answer } from '#server/handler.ts'
import { closeUnit } from './unit.contract.ts'
import { unitInReach, unitNameTaken } from './unit.queries.ts'

export default answer(closeUnit, async (context, { id, version, untilOn }) => {
  const { db, audit, emit } = context
  const unit = await unitInReach(context, 'keep-organisation', id, { lock: true })
  if (!unit) return no('organisation.unknown-unit')
  if (unit.version !== version) return no('organisation.unit-changed', { name: unit.name })
  if (untilOn !== null && untilOn < unit.from_on) return no('organisation.closed-before-begun', { on: unit.from_on })
  const refused = untilOn === null ? await mayReopen(db, unit) : await mayClose(db, id, untilOn)
  if (refused) return refused
  await db
    .updateTable('organisation.unit')
    .set({ until_on: untilOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: id })
  emit('organisation.unit-closed', { unitId: id, untilOn })
  return { version: version + 1 }
})

async function mayClose(db: Database, id: string, untilOn: Day) {
  const open = await db
    .selectFrom('organisation.unit')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<string>`string_agg(name, '、' order by position, id)`.as('names'),
    ])
    .where('parent_id', '=', id)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', untilOn)]))
    .executeTakeFirstOrThrow()
  return open.count ? no('organisation.still-open-below', open) : null
}

async function mayReopen(db: Database, unit: { id: string; name: string; parent_id: string | null }) {
  const parent = await db
    .selectFrom('organisation.unit')
    .select(['name', 'until_on'])
    .where('id', '=', unit.parent_id ?? unit.id)
    .executeTakeFirstOrThrow()
  if (unit.parent_id && parent.until_on)
    return no('organisation.parent-closed', { name: parent.name, on: parent.until_on })
  if (await unitNameTaken(db, unit.parent_id, unit.name, unit.id))
    return no('organisation.name-taken', { name: unit.name })
  return null
}
