import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { QueryContext } from '#server/handler.ts'
import { readAttendees } from './attendees.queries.ts'
import type { KeptRecord } from './kept-record.rules.ts'
import { readVotes } from './vote.queries.ts'
import { readWritten } from './written.queries.ts'

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
