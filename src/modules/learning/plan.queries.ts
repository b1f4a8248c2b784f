import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Form } from './plan.rules.ts'
import { lasted } from './session.queries.ts'
import { studyPurposes, usualMinutes } from './sessions.rules.ts'

export interface LineRow {
  readonly id: string
  readonly month: number
  readonly streamId: string
  readonly subject: string
  readonly form: Form
  readonly lead: string
  readonly minutes: number
  readonly draft: boolean
  readonly copied: boolean
  readonly version: number
  readonly material: { readonly id: string; readonly title: string } | null
  readonly dropped: { readonly by: string; readonly at: string; readonly reason: string } | null
}

export async function readLines(db: Database, branchId: string, year: number): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select line.id, line.month, line.stream_id as "streamId", line.subject, line.form, line.lead, line.minutes, line.draft,
      line.copied_from is not null as copied, line.version,
      case when material.id is not null then json_build_object('id', material.id, 'title', material.title) end as material,
      case when line.dropped_at is not null then json_build_object('at', line.dropped_at, 'reason', line.dropped_reason,
        'by', (select name from people.person where id = line.dropped_by)) end as dropped
    from learning.plan_line as line
    left join learning.material on material.id = line.material_id
    where line.branch_id = ${branchId} and line.year = ${year}
    order by line.month, line.created_at, line.id`.execute(db)
  return rows
}

/** Of a gathering: was it held, is it convened, was it called off? Over `gathering`. */
const came = sql<'held' | 'convened' | 'cancelled'>`(
  select case when count(*) filter (where kind = 'cancelled') > 0 then 'cancelled'
    when count(*) filter (where kind in ('recorder-closed', 'chair-closed')) = 2 then 'held' else 'convened' end
  from gatherings.milestone where milestone.gathering_id = gathering.id)`

export interface LinkRow {
  readonly id: string
  readonly lineId: string
  readonly gatheringId: string | null
  readonly purpose: (typeof studyPurposes)[number] | null
  readonly session: string | null
  readonly title: string
  readonly heldOn: Day
  readonly state: 'held' | 'convened' | 'cancelled'
  readonly minutes: number | null
  readonly span: 'half-day' | 'day' | null
}

/** What lines were linked to. A session nobody has any more, because its entries were struck out, is nothing that was held. */
export async function readLinks(db: Database, branchId: string, year: number): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select link.id, link.line_id as "lineId", link.gathering_id as "gatheringId", link.purpose_kind as purpose, link.session,
      coalesce(purpose.theme, gathering.title, entered.title, link.session) as title,
      coalesce(gathering.held_on, entered.held_on, make_date(line.year, line.month, 1)) as "heldOn",
      case when gathering.id is not null then ${came} when entered.title is null then 'cancelled' else 'held' end as state,
      coalesce(${lasted}, entered.minutes) as minutes, entered.span
    from learning.plan_link as link
    join learning.plan_line as line on line.id = link.line_id
    left join gatherings.gathering on gathering.id = link.gathering_id
    left join gatherings.purpose on purpose.gathering_id = link.gathering_id and purpose.kind = link.purpose_kind
    left join lateral (
      select entry.title, entry.held_on, entry.minutes, entry.span from learning.entry
      where entry.session = link.session and entry.struck_at is null
        and exists (select from people.membership as m where m.person_id = entry.person_id and m.branch_id = line.branch_id)
      order by entry.held_on limit 1) as entered on link.session is not null
    where line.branch_id = ${branchId} and line.year = ${year}
    order by link.linked_at, link.id`.execute(db)
  return rows
}

export interface StudiedRow {
  readonly gatheringId: string
  readonly sittingsId: string | null
  readonly purpose: (typeof studyPurposes)[number]
  readonly title: string
  readonly unit: string
  readonly heldOn: Day
  readonly lecturer: string | null
  readonly minutes: number
  readonly state: 'held' | 'convened'
  readonly present: number
  readonly streamId: string | null
  readonly lineIds: readonly string[]
  readonly read: readonly { versionId: string; materialId: string; title: string; number: number }[]
}

/**
 * Purposes of study at the gatherings of a branch and its groups in a year, called off ones left out. A theme Party day is here
 * only once somebody said what was learned at it.
 */
export async function readStudied(db: Database, branchId: string, year: number): Promise<StudiedRow[]> {
  const { rows } = await sql<StudiedRow>`
    select gathering.id as "gatheringId", gathering.sittings_id as "sittingsId", purpose.kind as purpose,
      coalesce(purpose.theme, gathering.title) as title, unit.name as unit, gathering.held_on as "heldOn", purpose.lecturer,
      coalesce(${lasted}, ${usualMinutes}) as minutes, ${came} as state,
      (select count(*)::int from gatherings.attendance
        where attendance.gathering_id = gathering.id and attendance.state = 'present') as present,
      topic.stream_id as "streamId",
      array(select link.line_id::text from learning.plan_link as link
        where link.gathering_id = gathering.id and link.purpose_kind = purpose.kind order by link.linked_at) as "lineIds",
      (select coalesce(json_agg(json_build_object('versionId', version.id, 'materialId', material.id, 'title', material.title,
          'number', version.number) order by material.title, version.number), '[]')
        from learning.material_use as used
        join learning.material_version as version on version.id = used.version_id
        join learning.material on material.id = version.material_id
        where used.gathering_id = gathering.id and used.purpose_kind = purpose.kind) as read
    from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.kind = any(${[...studyPurposes]})
    join organisation.unit as unit on unit.id = gathering.unit_id
    left join learning.topic on topic.gathering_id = gathering.id and topic.purpose_kind = purpose.kind
    where gathering.branch_id = ${branchId}
      and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      and (purpose.kind <> 'theme-party-day' or topic.stream_id is not null
        or exists (select from learning.plan_link as link
          where link.gathering_id = gathering.id and link.purpose_kind = purpose.kind))
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
    order by gathering.held_on, gathering.starts_at, gathering.id, purpose.position`.execute(db)
  return rows
}

export interface EnteredRow {
  readonly session: string
  readonly title: string
  readonly heldOn: Day
  readonly minutes: number | null
  readonly span: 'half-day' | 'day' | null
  readonly people: number
}

/** Sessions entered for members of a branch in a year, apart from what made up for a gathering. */
export async function readEntered(db: Database, branchId: string, year: number): Promise<EnteredRow[]> {
  const { rows } = await sql<EnteredRow>`
    select entry.session, min(entry.title) as title, min(entry.held_on) as "heldOn", min(entry.minutes) as minutes,
      min(entry.span) as span, count(distinct entry.person_id)::int as people
    from learning.entry
    where entry.struck_at is null and entry.mode <> 'make-up'
      and entry.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      and exists (select from people.membership as m where m.person_id = entry.person_id and m.branch_id = ${branchId}
        and m.from_on <= entry.held_on and (m.until_on is null or m.until_on > entry.held_on))
    group by entry.session order by min(entry.held_on), entry.session`.execute(db)
  return rows
}

/** A purpose of study at a gathering of the branch that was not called off. */
export async function findPurpose(db: Database, gatheringId: string, purpose: string) {
  const { rows } = await sql<{ branchId: string; path: string }>`
    select gathering.branch_id as "branchId", unit.path::text as path
    from gatherings.purpose
    join gatherings.gathering on gathering.id = purpose.gathering_id
    join organisation.unit as unit on unit.id = gathering.branch_id
    where purpose.gathering_id = ${gatheringId} and purpose.kind = ${purpose}
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.execute(db)
  return rows[0]
}
