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

/** One name for all sittings of one thing, over `gathering`: whoever comes to one has learned it, once. */
export const sessionOf = sql<string>`coalesce(gathering.sittings_id, gathering.id)::text`

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
  /** The record of the gathering that was made up for. */
  readonly gatheringId: string | null
  /** When he confirmed himself what he learned on his own (L10). */
  readonly confirmedAt: string | null
  readonly struck: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** Sittings of study these people were present at in a year, whichever branch held them. */
export async function readAttended(db: Database, ids: readonly string[], year: number): Promise<AttendedRow[]> {
  const { rows } = await sql<AttendedRow>`
    select attendance.person_id as "personId", gathering.id as "gatheringId", ${sessionOf} as session,
      gathering.held_on as "heldOn", gathering.title, ${lasted} as minutes
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
      entry.span, entry.mode, entry.concentrated, entry.confirmed_at as "confirmedAt",
      case when entry.mode = 'make-up' then (select made.id::text from gatherings.gathering as made
        where made.id::text = entry.session or made.sittings_id::text = entry.session
        order by made.held_on desc limit 1) end as "gatheringId",
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

/**
 * Sittings of study in a year that these people were called to, were not at, and have not made up for. Of several sittings of one
 * thing the last stands for all: who was at one of them has missed nothing, and who can still come to one has not missed it yet.
 */
export async function readMissed(db: Database, ids: readonly string[], year: number, today: Day): Promise<MissedRow[]> {
  const { rows } = await sql<MissedRow>`
    select distinct on (gathering.held_on, ${sessionOf}, attendance.person_id) attendance.person_id as "personId",
      gathering.id as "gatheringId", gathering.title, gathering.held_on as "heldOn", ${lasted} as minutes
    from gatherings.attendance
    join gatherings.gathering on gathering.id = attendance.gathering_id
    where attendance.person_id = any(${ids}::uuid[]) and attendance.state <> 'present' and attendance.by_right
      and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) and ${isStudy}
      and not exists (select from learning.entry where entry.person_id = attendance.person_id
        and entry.session in (${sessionOf}, gathering.id::text) and entry.struck_at is null)
      and (gathering.sittings_id is null or not exists (
        select from gatherings.gathering as other
        left join gatherings.attendance as his on his.gathering_id = other.id and his.person_id = attendance.person_id
        where other.sittings_id = gathering.sittings_id and other.id <> gathering.id
          and not exists (select from gatherings.milestone
            where milestone.gathering_id = other.id and milestone.kind = 'cancelled')
          and (his.state = 'present' or (other.sealed_at is null and other.held_on >= ${today}::date)
            or (his.state is not null and (other.held_on, other.starts_at, other.id)
              > (gathering.held_on, gathering.starts_at, gathering.id) and other.sealed_at is not null))))
    order by gathering.held_on desc, ${sessionOf}, attendance.person_id`.execute(db)
  return rows
}
