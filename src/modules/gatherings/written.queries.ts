import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { QueryContext } from '#server/handler.ts'

/** What is written in the record: sections, resolutions, tasks, results, notices and corrections. */
export async function readWritten({ db }: QueryContext, id: string) {
  return await db
    .selectNoFrom((row) => [
      jsonArrayFrom(
        row
          .selectFrom('gatherings.purpose as purpose')
          .leftJoin('gatherings.agenda_item as settled', 'settled.id', 'purpose.settled_item_id')
          .leftJoin('gatherings.gathering as settling', 'settling.id', 'settled.gathering_id')
          .select([
            'purpose.kind',
            'purpose.serial',
            'purpose.theme',
            'purpose.reason_moved as reasonMoved',
            'purpose.minutes',
            'purpose.section_version as version',
            'settled.id as settledId',
            'settled.title as settledTitle',
            'settling.id as settledGatheringId',
            'settling.held_on as settledOn',
          ])
          .where('purpose.gathering_id', '=', id)
          .orderBy('purpose.position'),
      ).as('purposes'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.agenda_item')
          .select(['id', 'purpose_kind as purpose', 'title', 'standing', 'points', 'section_version as version'])
          .where('gathering_id', '=', id)
          .orderBy('position'),
      ).as('agenda'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.guest')
          .select(['id', 'name', 'origin'])
          .where('gathering_id', '=', id)
          .orderBy('id'),
      ).as('guests'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.resolution')
          .select(['id', 'purpose_kind as purpose', 'vote_id as voteId', 'text'])
          .where('gathering_id', '=', id)
          .orderBy('position'),
      ).as('resolutions'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.action_item as task')
          .innerJoin('people.person as owner', 'owner.id', 'task.owner_id')
          .select([
            'task.id',
            'task.text',
            'task.owner_id as ownerId',
            'owner.name as ownerName',
            'task.due_on as dueOn',
            'task.done_on as doneOn',
            'task.dropped_on as droppedOn',
            'task.outcome',
            'task.resolution_id as resolutionId',
            'task.version',
          ])
          .where('task.gathering_id', '=', id)
          .orderBy('task.position'),
      ).as('actionItems'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.outcome')
          .select(['id', 'measure', 'unit'])
          .select(sql<number>`quantity::float8`.as('quantity'))
          .where('gathering_id', '=', id)
          .orderBy('position'),
      ).as('outcomes'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.notice as notice')
          .innerJoin('people.person as by', 'by.id', 'notice.sent_by')
          .select(['notice.id', 'notice.sent_at as at', 'notice.body', 'by.id as byId', 'by.name as byName'])
          .where('notice.gathering_id', '=', id)
          .orderBy('notice.sent_at'),
      ).as('notices'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.amendment as amendment')
          .innerJoin('people.person as by', 'by.id', 'amendment.person_id')
          .select([
            'amendment.id',
            'amendment.field',
            'amendment.subject_id as subjectId',
            'amendment.before',
            'amendment.after',
            'amendment.reason',
            'amendment.at',
            'by.id as byId',
            'by.name as byName',
          ])
          .where('amendment.gathering_id', '=', id)
          .orderBy('amendment.at'),
      ).as('amendments'),
    ])
    .executeTakeFirstOrThrow()
}
