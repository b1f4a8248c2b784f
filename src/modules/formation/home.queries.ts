import { sql } from 'kysely'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import type { QueryContext } from '#server/handler.ts'

type Reading = Pick<QueryContext, 'db' | 'today'>

/** Groups of the branch with their leader and their members by today's facts; members without a group have none here. */
export async function readGroups({ db, today }: Reading, branchId: string) {
  const { rows } = await sql<{
    id: string
    name: string
    path: string
    leader: string | null
    memberIds: string[]
    probationary: number
  }>`
    select unit.id, unit.name, unit.path::text as path,
      (select person.name from people.office office join people.person person on person.id = office.person_id
        where office.unit_id = unit.id and office.role = 'group-leader' and office.from_on <= ${today}
          and (office.until_on is null or office.until_on > ${today}) limit 1) as leader,
      coalesce(array_agg(member.person_id) filter (where member.person_id is not null), '{}') as "memberIds",
      count(standing.person_id)::int as probationary
    from organisation.unit unit
    left join people.membership member on member.group_id = unit.id and member.from_on <= ${today}
      and (member.until_on is null or member.until_on > ${today})
    left join people.standing standing on standing.person_id = member.person_id and standing.kind = 'probationary'
      and standing.from_on <= ${today} and (standing.until_on is null or standing.until_on > ${today})
    where unit.parent_id = ${branchId} and unit.kind = 'group' and (unit.until_on is null or unit.until_on > ${today})
    group by unit.id order by unit.position, unit.name`.execute(db)
  return rows.map((row) => ({ ...row, members: row.memberIds.length }))
}

/** People by party standing today: members by membership of the branch, others by their posting below it. */
export async function countStandings({ db, today }: Reading, branchId: string) {
  const { rows } = await sql<{ kind: string; people: number }>`
    select coalesce(standing.kind, 'full') as kind, count(*)::int as people
    from (
      select person_id from people.membership
      where branch_id = ${branchId} and from_on <= ${today} and (until_on is null or until_on > ${today})
      union
      select posting.person_id from people.posting posting
      join organisation.unit crew on crew.id = posting.crew_id
      join organisation.unit branch on branch.id = ${branchId} and crew.path <@ branch.path
      join people.standing early on early.person_id = posting.person_id and early.kind in ('applicant', 'activist', 'prospective')
        and early.from_on <= ${today} and (early.until_on is null or early.until_on > ${today})
      where posting.from_on <= ${today} and (posting.until_on is null or posting.until_on > ${today})
    ) as somebody
    left join people.standing standing on standing.person_id = somebody.person_id
      and standing.from_on <= ${today} and (standing.until_on is null or standing.until_on > ${today})
    group by 1`.execute(db)
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.people ?? 0
  const growing = { applicant: of('applicant'), activist: of('activist'), prospective: of('prospective') }
  return {
    members: { total: of('full') + of('probationary'), probationary: of('probationary') },
    growing: { ...growing, probationary: of('probationary') },
  }
}

/** Posts of the branch's crews with at least one member posted to them, of all: the organisation at the posts. */
export async function readCover({ db, today }: Reading, branchId: string) {
  const { rows } = await sql<{ total: number; withMember: number }>`
    with crew as (
      select crew.id, crew.parent_id, exists (select from organisation.rota_crew rota where rota.crew_id = crew.id) as on_rota
      from organisation.unit crew join organisation.unit branch on branch.id = ${branchId} and crew.path <@ branch.path
      where crew.kind = 'crew' and (crew.until_on is null or crew.until_on > ${today})
    ), place as (
      select crew.id as crew_id, post.id as post_id
      from crew join organisation.post post on post.workshop_id = crew.parent_id
        and (post.staffing = 'shift') = crew.on_rota and (post.until_on is null or post.until_on > ${today})
    )
    select count(*)::int as total, count(*) filter (where exists (
      select from people.posting posting
      join people.membership member on member.person_id = posting.person_id and member.branch_id = ${branchId}
        and member.from_on <= ${today} and (member.until_on is null or member.until_on > ${today})
      where posting.crew_id = place.crew_id and posting.post_id = place.post_id
        and posting.from_on <= ${today} and (posting.until_on is null or posting.until_on > ${today})))::int as "withMember"
    from place`.execute(db)
  const cover = rows[0]
  return cover && cover.total > 0 ? cover : null
}

/** Theme Party days of the year that are closed: how many, how often somebody came, and the sums of what came of them. */
export async function readThemeDays({ db, today }: Reading, branchId: string) {
  const year = today.slice(0, 4)
  const { rows } = await sql<{
    held: number
    presences: number
    outcomes: { measure: string; unit: string; quantity: number }[]
  }>`
    with day as (
      select gathering.id from gatherings.gathering gathering
      join gatherings.purpose purpose on purpose.gathering_id = gathering.id and purpose.kind = 'theme-party-day'
      where gathering.branch_id = ${branchId} and gathering.held_on between ${`${year}-01-01`} and ${today}
        and exists (select from gatherings.milestone closed where closed.gathering_id = gathering.id and closed.kind = 'chair-closed')
        and exists (select from gatherings.milestone closed where closed.gathering_id = gathering.id and closed.kind = 'recorder-closed')
    )
    select (select count(*)::int from day) as held,
      (select count(*)::int from day join gatherings.attendance came on came.gathering_id = day.id and came.state = 'present') as presences,
      coalesce((select json_agg(summed order by summed.measure) from (
        select outcome.measure, outcome.unit, sum(outcome.quantity)::float8 as quantity
        from day join gatherings.outcome outcome on outcome.gathering_id = day.id group by 1, 2) as summed), '[]') as outcomes`.execute(
    db,
  )
  return rows[0] ?? { held: 0, presences: 0, outcomes: [] }
}

/** The next gathering of the branch and of each of its groups, today or within sixty days, that is neither closed nor called off. */
export async function readComing({ db, today }: Reading, branchId: string, zone: string) {
  const { rows } = await sql<{
    id: string
    title: string
    kinds: PurposeKind[]
    unitId: string
    heldOn: string
    startsAt: string
    place: string | null
  }>`
    select distinct on (gathering.unit_id) gathering.id, gathering.title, gathering.unit_id as "unitId", gathering.held_on as "heldOn",
      to_char(gathering.starts_at at time zone ${zone}, 'HH24:MI') as "startsAt", coalesce(venue.name, gathering.place) as place,
      (select json_agg(purpose.kind order by purpose.position) from gatherings.purpose purpose where purpose.gathering_id = gathering.id) as kinds
    from gatherings.gathering gathering
    left join organisation.venue venue on venue.id = gathering.venue_id
    where gathering.branch_id = ${branchId} and gathering.held_on between ${today} and ${today}::date + 60
      and not exists (select from gatherings.milestone over where over.gathering_id = gathering.id
        and over.kind in ('recorder-closed', 'cancelled'))
    order by gathering.unit_id, gathering.held_on, gathering.starts_at`.execute(db)
  return rows.sort((one, other) => one.heldOn.localeCompare(other.heldOn))
}

/** What a new branch begins with, done or not. Whoever founded it stands in it alone. */
export async function readBegun({ db }: Reading, branchId: string, workshopId: string | null) {
  const { rows } = await sql<{ roster: boolean; rota: boolean; gathering: boolean }>`
    select (select count(*) > 1 from (select from people.membership where branch_id = ${branchId} limit 2) as somebody) as roster,
      exists (select from organisation.rota where workshop_id = ${workshopId}) as rota,
      exists (select from gatherings.gathering where branch_id = ${branchId}) as gathering`.execute(db)
  return rows[0] ?? { roster: false, rota: false, gathering: false }
}
