import { sql } from 'kysely'
import { daysBetween } from '#core/day.ts'
import { answer } from '#server/handler.ts'
import { myActionItems } from './action-item.contract.ts'
import { actionItemOf } from './record-view.rules.ts'
import type { PurposeKind } from './terms.rules.ts'

export default answer(myActionItems, async ({ db, actor, today }, { over }) => {
  const rows = await db
    .selectFrom('gatherings.action_item as item')
    .innerJoin('gatherings.gathering as gathering', 'gathering.id', 'item.gathering_id')
    .innerJoin('people.person as owner', 'owner.id', 'item.owner_id')
    .select([
      'item.id',
      'item.text',
      'item.owner_id as ownerId',
      'owner.name as ownerName',
      'item.due_on as dueOn',
      'item.done_on as doneOn',
      'item.dropped_on as droppedOn',
      'item.outcome',
      'item.resolution_id as resolutionId',
      'item.version',
      'gathering.id as gatheringId',
      'gathering.title',
      'gathering.held_on as heldOn',
      sql<PurposeKind[]>`array(select kind from gatherings.purpose
        where purpose.gathering_id = gathering.id order by purpose.position)`.as('kinds'),
    ])
    .where('item.owner_id', '=', actor.personId)
    .$if(!over, (query) => query.where('item.done_on', 'is', null).where('item.dropped_on', 'is', null))
    .orderBy('item.due_on')
    .orderBy('item.id')
    .limit(200)
    .execute()
  return {
    actionItems: rows.map(({ gatheringId, title, heldOn, kinds, ...item }) => ({
      ...actionItemOf(item),
      gathering: { id: gatheringId, title, heldOn, kinds },
      daysLeft: daysBetween(today, item.dueOn),
    })),
  }
})
