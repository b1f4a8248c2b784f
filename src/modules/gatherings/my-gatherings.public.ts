import { sql } from 'kysely'
import type { OutputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import { reached, stateFrom } from './list.queries.ts'
import { isAsked } from './notice.queries.ts'
import type { myGatherings } from './reading.contract.ts'
import type { AttendanceState, Capacity, PurposeKind } from './terms.rules.ts'

interface Row {
  readonly id: string
  readonly title: string
  readonly unit_id: string
  readonly unit_name: string
  readonly held_on: string
  readonly starts_at: string
  readonly ends_at: string | null
  readonly place: string | null
  readonly kinds: PurposeKind[]
  readonly chair: string | null
  readonly reached: string | null
  readonly agenda: string[]
  readonly notice: string | null
  readonly resolutions: string[]
  readonly capacity: Capacity | null
  readonly state: AttendanceState | null
  readonly is_chair: boolean
  readonly is_recorder: boolean
}

/**
 * What the asker is called to, by right, by invitation or as chair or recorder. A gathering that is only planned is nobody's
 * business yet but theirs who prepare it: members see it from the notice on. Resolutions are read once the record is closed.
 */
export async function readMyGatherings(
  { db, actor, today, zone }: Pick<QueryContext, 'db' | 'actor' | 'today' | 'zone'>,
  past: boolean,
): Promise<OutputOf<typeof myGatherings>['gatherings']> {
  const me = actor.personId
  const days = past
    ? sql`gathering.held_on < ${today}::date and gathering.held_on >= ${today}::date - 366`
    : sql`gathering.held_on >= ${today}::date`
  const { rows } = await sql<Row>`
    with mine as (
      select gathering.id from people.membership
      join gatherings.gathering on gathering.branch_id = membership.branch_id and ${days}
        and (gathering.audience = 'branch' or gathering.unit_id = membership.group_id)
      where membership.person_id = ${me} and membership.from_on <= gathering.held_on
        and (membership.until_on is null or membership.until_on > gathering.held_on)
      union
      select gathering.id from people.office
      join gatherings.gathering on gathering.branch_id = office.unit_id and gathering.audience = 'committee' and ${days}
      where office.person_id = ${me}
      union
      select gathering.id from gatherings.attendance
      join gatherings.gathering on gathering.id = attendance.gathering_id and ${days}
      where attendance.person_id = ${me}
      union
      select gathering.id from gatherings.gathering where gathering.sealed_at is null
        and (gathering.chair_id = ${me} or gathering.recorder_id = ${me}) and ${days}
    )
    select gathering.id, gathering.title, gathering.unit_id, unit.name as unit_name, gathering.held_on,
      to_char(gathering.starts_at at time zone ${zone}, 'HH24:MI') as starts_at,
      to_char(gathering.ends_at at time zone ${zone}, 'HH24:MI') as ends_at,
      coalesce(venue.name, gathering.place) as place, chair.name as chair, ${reached} as reached,
      array(select kind from gatherings.purpose where purpose.gathering_id = gathering.id order by purpose.position) as kinds,
      array(select item.title from gatherings.agenda_item as item
        where item.gathering_id = gathering.id order by item.position) as agenda,
      (select body from gatherings.notice where notice.gathering_id = gathering.id order by sent_at desc limit 1) as notice,
      array(select text from gatherings.resolution
        where resolution.gathering_id = gathering.id order by resolution.position) as resolutions,
      coalesce(kept.capacity, holder.capacity) as capacity, kept.state,
      coalesce(gathering.chair_id = ${me}, false) as is_chair, coalesce(gathering.recorder_id = ${me}, false) as is_recorder
    from mine
    join gatherings.gathering on gathering.id = mine.id
    join organisation.unit on unit.id = gathering.unit_id
    left join organisation.venue on venue.id = gathering.venue_id
    left join people.person as chair on chair.id = gathering.chair_id
    left join gatherings.attendance as kept on kept.gathering_id = gathering.id and kept.person_id = ${me}
    left join lateral (
      select capacity from gatherings.entitled(gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on)
      where person_id = ${me} and ${isAsked(me)}
    ) as holder on true
    order by gathering.held_on ${past ? sql`desc` : sql`asc`}, gathering.starts_at
    limit 100`.execute(db)
  return rows.flatMap((row) => mineOf(row))
}

function mineOf(row: Row) {
  const state = stateFrom(row.reached)
  const as: 'chair' | 'recorder' | 'attendee' = row.is_chair ? 'chair' : row.is_recorder ? 'recorder' : 'attendee'
  if (as === 'attendee' && (state === 'planned' || (!row.capacity && !row.state))) return []
  return [
    {
      id: row.id,
      title: row.title,
      unit: { id: row.unit_id, name: row.unit_name },
      heldOn: row.held_on,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      place: row.place,
      kinds: row.kinds,
      chair: row.chair,
      state,
      agenda: row.agenda,
      notice: row.notice,
      resolutions: state === 'closed' ? row.resolutions : [],
      mine: { capacity: row.capacity ?? 'guest', state: row.state },
      as,
    },
  ]
}
