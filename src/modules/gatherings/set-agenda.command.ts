import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { setAgenda } from './minutes.contract.ts'
import { lockFor } from './record.queries.ts'
import { hasPurpose } from './section.queries.ts'

export default answer(setAgenda, async (context, { gatheringId, purpose, items }) => {
  const { db } = context
  const record = await lockFor(context, gatheringId, 'agenda')
  if (isNo(record)) return record
  if (!(await hasPurpose(db, gatheringId, purpose))) return no('gatherings.no-such-purpose')
  const ids = items.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return no('gatherings.id-taken')
  const here = await db
    .selectFrom('gatherings.agenda_item as item')
    .select(['item.id', 'item.title', 'item.points'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('gatherings.vote').select('id').whereRef('agenda_item_id', '=', 'item.id')).as('voted'),
    )
    .where('item.gathering_id', '=', gatheringId)
    .where('item.purpose_kind', '=', purpose)
    .execute()
  const gone = here.filter(({ id }) => !ids.includes(id))
  const inUse = gone.find(({ points, voted }) => points !== '' || voted)
  if (inUse) return no('gatherings.agenda-item-in-use', { title: inUse.title })
  if (gone.length > 0)
    await db
      .deleteFrom('gatherings.agenda_item')
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  if (items.length === 0) return { gatheringId, items: 0 }
  const written = await db
    .insertInto('gatherings.agenda_item')
    .values(items.map((item, position) => ({ ...item, position, gathering_id: gatheringId, purpose_kind: purpose })))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          title: row.ref('excluded.title'),
          standing: row.ref('excluded.standing'),
          position: row.ref('excluded.position'),
        }))
        // An id that stands under another gathering or purpose is not moved here.
        .where('gatherings.agenda_item.gathering_id', '=', gatheringId)
        .where('gatherings.agenda_item.purpose_kind', '=', purpose),
    )
    .returning('id')
    .execute()
  return written.length < items.length ? no('gatherings.id-taken') : { gatheringId, items: written.length }
})
