import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closeArea } from './place.contract.ts'
import { lockArea } from './place.queries.ts'

export default answer(closeArea, async (context, { id, version }) => {
  const { db, audit, today } = context
  const area = await lockArea(context, 'keep-organisation', id)
  if (!area) return no('organisation.unknown-area')
  if (area.version !== version) return no('organisation.area-changed', { name: area.name })
  const posts = await db
    .selectFrom('organisation.post')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<string>`string_agg(name, '、' order by position, id)`.as('names'),
    ])
    .where('area_id', '=', id)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', today)]))
    .executeTakeFirstOrThrow()
  if (posts.count) return no('organisation.area-has-posts', posts)
  await db
    .updateTable('organisation.area')
    .set({ until_on: today, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: area.workshop_id })
  return { version: version + 1 }
})
