import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { type Attended, type Entered, type Mode, studyPurposes } from './sessions.rules.ts'

/** Closed by recorder and chair, not cancelled, with a purpose of study: over `gathering`. */
export const isStudy = sql<boolean>`(
  exists (select from gatherings.purpose
    where purpose.gathering_id = gathering.id and purpose.kind = any(${[...studyPurposes]}))
  and (select count(*) filter (where kind in ('recorder-closed', 'chair-closed')) = 2
      and count(*) filter (where kind = 'cancelled') = 0
    from gatherings.milestone where milestone.gathering_id = gathering.id))`

/** How long a gathering lasted; null where its end is not recorded. */
export const lasted = sql<number | null>`(extract(epoch from gathering.ends_at - gathering.starts_at) / 60)::int`

export interface AttendedRow extends Attended {
  readonly personId: string
  readonly title: string
}

export interface EntryRow extends Entered {
  readonly id: string
  readonly personId: string
  readonly title: string
  readonly mode: Mode
  readonly recordedBy: string
  readonly struck: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** Sittings of study these people were present at in a year, whichever branch held them. */
export async function readAttended(db: Database, ids: readonly string[], year: number): Promise<AttendedRow[]> {
  const { rows } = await sql<AttendedRow>`
    select attendance.person_id as "personId", gathering.id as "gatheringId", gathering.held_on as "heldOn", gathering.title,
      ${lasted} as minutes
    from gatherings.attendance
    join gatherings.gathering on gathering.id = attendance.gathering_id
    where attendance.person_id = any(${ids}::uuid[]) and attendance.state = 'present'
      and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) and ${isStudy}
    order by gathering.held_on, gathering.id`.execute(db)
  return rows
}

/** What was entered for these people, of all years: a training of last year can still be owed this year. */
export async function readEntries(db: Database, ids: readonly string[]): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select entry.id, entry.person_id as "personId", entry.held_on as "heldOn", entry.title, entry.session, entry.minutes,
      entry.span, entry.mode, entry.concentrated,
      (select name from people.person where id = entry.recorded_by) as "recordedBy",
      case when entry.struck_at is not null then json_build_object('at', entry.struck_at, 'reason', entry.struck_reason,
        'by', (select name from people.person where id = entry.struck_by)) end as struck
    from learning.entry
    where entry.person_id = any(${ids}::uuid[])
    order by entry.held_on, entry.id`.execute(db)
  return rows
}

export interface MissedRow {
  readonly personId: string
  readonly gatheringId: string
  readonly title: string
  readonly heldOn: Day
  readonly minutes: number | null
}

/** Sittings of study in a year that these people were called to, were not at, and have not made up for. */
export async function readMissed(db: Database, ids: readonly string[], year: number): Promise<MissedRow[]> {
  const { rows } = await sql<MissedRow>`
    select attendance.person_id as "personId", gathering.id as "gatheringId", gathering.title,
      gathering.held_on as "heldOn", ${lasted} as minutes
    from gatherings.attendance
    join gatherings.gathering on gathering.id = attendance.gathering_id
    where attendance.person_id = any(${ids}::uuid[]) and attendance.state <> 'present' and attendance.by_right
      and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) and ${isStudy}
      and not exists (select from learning.entry where entry.person_id = attendance.person_id
        and entry.session = gathering.id::text and entry.struck_at is null)
    order by gathering.held_on desc, gathering.id`.execute(db)
  return rows
}
