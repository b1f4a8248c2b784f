import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { readSchedules } from '#modules/organisation/rota.public.ts'
import { rosterHint } from './attendance.rules.ts'
import type { AbsenceReason, AttendanceHow, AttendanceState, Capacity, RosterHint } from './terms.rules.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** One line of the tick grid. */
export interface Attendee {
  readonly person: Named
  readonly group: Named | null
  readonly crew: Named | null
  readonly capacity: Capacity
  readonly byRight: boolean
  readonly onCommittee: boolean
  readonly state: AttendanceState | null
  readonly reason: AbsenceReason | null
  readonly note: string | null
  readonly how: AttendanceHow | null
  readonly hint: RosterHint | null
}

interface Row {
  readonly sealed: boolean
  readonly held_on: Day
  readonly starts_at: Date
  readonly ends_at: Date | null
  readonly person_id: string | null
  readonly person_name: string
  readonly group_id: string | null
  readonly group_name: string
  readonly crew_id: string | null
  readonly crew_name: string
  readonly workshop_id: string | null
  readonly capacity: Capacity
  readonly by_right: boolean
  readonly on_committee: boolean
  readonly state: AttendanceState | null
  readonly reason: AbsenceReason | null
  readonly note: string | null
  readonly how: AttendanceHow | null
}

/** Who attends, as it was fixed when the record was sealed. */
const kept = sql`gatherings.attendance as line on line.gathering_id = gathering.id and gathering.sealed_at is not null`

/** Who attends as the dated facts have it, and who was asked to sit in, each with the mark so far. */
const live = sql`lateral (
    select coalesce(holder.person_id, marked.person_id) as person_id, coalesce(holder.capacity, marked.capacity) as capacity,
      holder.person_id is not null as by_right, marked.state, marked.reason, marked.note, marked.how
    from gatherings.entitled(gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on) as holder
    full join (select * from gatherings.attendance where gathering_id = gathering.id) as marked
      on marked.person_id = holder.person_id
  ) as line on true`

const readLines = (db: Database, gatheringId: string, visible: RawBuilder<boolean>, lines: RawBuilder<unknown>) =>
  sql<Row>`
    select gathering.sealed_at is not null as sealed, gathering.held_on, gathering.starts_at, gathering.ends_at,
      person.id as person_id, person.name as person_name, "group".id as group_id, "group".short_name as group_name,
      crew.id as crew_id, crew.short_name as crew_name, crew.parent_id as workshop_id, line.capacity, line.by_right,
      exists (select from gatherings.committee_on(gathering.branch_id, gathering.held_on) as committee
        where committee.person_id = line.person_id) as on_committee, line.state, line.reason, line.note,
      case when line.state is not null then line.how end as how
    from gatherings.gathering
    join organisation.unit on unit.id = gathering.unit_id
    left join ${lines}
    left join people.person on person.id = line.person_id
    left join people.membership on membership.person_id = line.person_id and membership.from_on <= gathering.held_on
      and (membership.until_on is null or membership.until_on > gathering.held_on)
    left join organisation.unit as "group" on "group".id = membership.group_id
    left join people.posting on posting.person_id = line.person_id and posting.from_on <= gathering.held_on
      and (posting.until_on is null or posting.until_on > gathering.held_on)
    left join organisation.unit as crew on crew.id = posting.crew_id
    where gathering.id = ${gatheringId} and ${visible}
    order by line.by_right desc, "group".position, "group".id, crew.position, crew.id, person.name_pinyin, person.name
  `.execute(db)

/**
 * Everyone who should attend and everyone asked to sit in, by group and crew; null when out of reach. Most records that are
 * read are sealed: that is the first statement, and the only one for them. With a zone come the hints of the rota, while
 * there is still something to decide.
 */
export async function readAttendees(
  db: Database,
  gatheringId: string,
  visible: RawBuilder<boolean>,
  zone: string | null = null,
): Promise<Attendee[] | null> {
  const fixed = (await readLines(db, gatheringId, visible, kept)).rows
  const head = fixed[0]
  if (!head) return null
  const rows = head.sealed ? fixed : (await readLines(db, gatheringId, visible, live)).rows
  const attending = rows.filter((row) => row.person_id !== null)
  const hints = head.sealed || !zone ? null : await readHints(db, head, attending, zone)
  return attending.map((row) => attendeeOf(row, hints?.get(row.person_id ?? '') ?? null))
}

function attendeeOf(row: Row, hint: RosterHint | null): Attendee {
  return {
    person: { id: row.person_id ?? '', name: row.person_name },
    group: row.group_id ? { id: row.group_id, name: row.group_name } : null,
    crew: row.crew_id ? { id: row.crew_id, name: row.crew_name } : null,
    capacity: row.capacity,
    byRight: row.by_right,
    onCommittee: row.on_committee,
    state: row.state,
    reason: row.reason,
    note: row.note,
    how: row.how,
    hint,
  }
}

/** What the rota says of each of them at that hour. */
async function readHints(db: Database, head: Row, rows: readonly Row[], zone: string) {
  const workshopIds = [...new Set(rows.flatMap((row) => row.workshop_id ?? []))]
  if (workshopIds.length === 0) return null
  const schedules = await readSchedules(db, workshopIds, addDays(head.held_on, -1), addDays(head.held_on, 2))
  const held = { from: head.starts_at, until: head.ends_at }
  const hints = new Map<string, RosterHint>()
  for (const { person_id: personId, crew_id: crewId, workshop_id: workshopId } of rows) {
    const schedule = workshopId && schedules.get(workshopId)
    if (!schedule || !crewId || !personId) continue
    const hint = rosterHint(schedule, { crewId, personId }, head.held_on, held, zone)
    if (hint) hints.set(personId, hint)
  }
  return hints
}
