import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { QueryContext } from '#server/handler.ts'
import { readAttendees } from './attendees.queries.ts'
import type { KeptRecord } from './kept-record.rules.ts'
import { readVotes } from './vote.queries.ts'

/** Reads one gathering whole, if it meets the predicate over `gathering` and `unit`; null otherwise. */
export async function readRecord(
  context: QueryContext,
  id: string,
  visible: RawBuilder<boolean>,
): Promise<KeptRecord | null> {
  const head = await readHead(context, id, visible)
  if (!head) return null
  const [attendees, votes, written] = await Promise.all([
    readAttendees(context.db, id, sql`true`, context.zone),
    readVotes(context.db, id),
    readWritten(context, id),
  ])
  return { ...head, ...written, votes, attendees: attendees ?? [] }
}

function readHead({ db, zone, reach, actor }: QueryContext, id: string, visible: RawBuilder<boolean>) {
  const clock = (column: string) => sql<string>`to_char(${sql.ref(column)} at time zone ${zone}, 'HH24:MI')`
  return db
    .selectFrom('gatherings.gathering as gathering')
    .innerJoin('organisation.unit as unit', 'unit.id', 'gathering.unit_id')
    .innerJoin('organisation.unit as branch', 'branch.id', 'gathering.branch_id')
    .leftJoin('organisation.venue as venue', 'venue.id', 'gathering.venue_id')
    .innerJoin('people.person as creator', 'creator.id', 'gathering.created_by')
    .select([
      'gathering.id',
      'gathering.title',
      'gathering.audience',
      'gathering.held_on as heldOn',
      clock('gathering.starts_at').as('startsAt'),
      clock('gathering.ends_at').$castTo<string | null>().as('endsAt'),
      'gathering.place',
      'gathering.chair_reason as chairReason',
      'gathering.late_reason as lateReason',
      'gathering.created_at as createdAt',
      'gathering.copied_from as copiedFromId',
      'gathering.version',
      'gathering.sealed_at as sealedAt',
      'unit.id as unitId',
      'unit.name as unitName',
      'unit.kind as unitKind',
      'unit.demo',
      'branch.id as branchId',
      'branch.name as branchName',
      'venue.id as venueId',
      'venue.name as venueName',
      'creator.id as creatorId',
      'creator.name as creatorName',
      sql<boolean>`${reach('keep-gatherings', 'unit.path')}`.as('keeper'),
      sql<boolean>`coalesce(gathering.chair_id = ${actor.personId}, false)`.as('isChair'),
      sql<boolean>`coalesce(gathering.recorder_id = ${actor.personId}, false)`.as('isRecorder'),
    ])
    .select((row) => [
      jsonObjectFrom(
        row
          .selectFrom('people.person as chair')
          .select(['chair.id', 'chair.name'])
          .whereRef('chair.id', '=', 'gathering.chair_id'),
      ).as('chair'),
      jsonObjectFrom(
        row
          .selectFrom('people.person as recorder')
          .select(['recorder.id', 'recorder.name'])
          .whereRef('recorder.id', '=', 'gathering.recorder_id'),
      ).as('recorder'),
      jsonArrayFrom(
        row
          .selectFrom('gatherings.milestone as milestone')
          .innerJoin('people.person as by', 'by.id', 'milestone.person_id')
          .select(['milestone.kind', 'milestone.at', 'milestone.reason', 'by.id', 'by.name'])
          .whereRef('milestone.gathering_id', '=', 'gathering.id')
          .orderBy('milestone.at'),
      ).as('milestones'),
    ])
    .where('gathering.id', '=', id)
    .where(visible)
    .executeTakeFirst()
}

/** What is written in the record: sections, resolutions, tasks, results, notices and corrections. */
async function readWritten({ db }: QueryContext, id: string) {
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
