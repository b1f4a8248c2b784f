import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { type PersonSpan, type TalkRows, talksGiven } from '#modules/talks/talks.rules.ts'
import { ask } from '#regulations/index.ts'
import { talkKinds } from '#regulations/life/heart-to-heart-talks.rules.ts'
import type { LifeYear } from './life-year.queries.ts'

/** HT-01 by Party group: how many have had each kind of talk. Numbers only: who still lacks one is the talks' own page. */
export async function readCoverage(db: Database, { branchId, year }: LifeYear, today: Day) {
  const [rows, groups] = await Promise.all([readRows(db, branchId, year), readGroups(db, branchId, year, today)])
  const given = talksGiven(String(year), rows, today)
  const missing = ask('heart-to-heart-talks', given, today).values?.missing
  // With no talk at all everybody lacks every kind he is to have: that is the whole.
  const whole = ask('heart-to-heart-talks', { ...given, talks: [] }, today).values?.missing
  return groups.map(({ group, members }) => {
    const among = (names: readonly string[] | undefined) => (names ?? []).filter((one) => members.includes(one)).length
    const kinds = talkKinds.map((kind) => {
      const of = among(whole?.[kind])
      return { kind, covered: of - among(missing?.[kind]), of }
    })
    return { group, kinds: kinds.filter(({ of }) => of > 0) }
  })
}

async function readRows(db: Database, branchId: string, year: number): Promise<TalkRows> {
  const [members, committee, talks] = await Promise.all([
    sql<PersonSpan>`
      select membership.person_id as "personId", greatest(membership.from_on, standing.from_on) as "fromOn",
        least(membership.until_on, standing.until_on) as "untilOn"
      from people.membership
      join people.standing on standing.person_id = membership.person_id and standing.kind in ('probationary', 'full')
        and daterange(standing.from_on, standing.until_on) && daterange(membership.from_on, membership.until_on)
      where membership.branch_id = ${branchId}`.execute(db),
    sql<PersonSpan>`
      select person_id as "personId", from_on as "fromOn", until_on as "untilOn" from people.office
      where unit_id = ${branchId} and role in ('secretary', 'deputy-secretary', 'committee-member')`.execute(db),
    sql<TalkRows['talks'][number]>`
      select held_on as "heldOn", one_id as "oneId", other_id as "otherId" from talks.talk
      where branch_id = ${branchId} and struck_at is null
        and held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`.execute(db),
  ])
  return { members: members.rows, committee: committee.rows, talks: talks.rows }
}

async function readGroups(db: Database, branchId: string, year: number, today: Day) {
  const on = today < `${year}-12-31` ? today : `${year}-12-31`
  const { rows } = await sql<{ group: string | null; members: string[] }>`
    select party_group.name as "group", array_agg(membership.person_id::text) as members
    from people.membership left join organisation.unit as party_group on party_group.id = membership.group_id
    where membership.branch_id = ${branchId} and membership.from_on <= ${on}::date
      and (membership.until_on is null or membership.until_on > ${on}::date)
    group by party_group.id, party_group.name, party_group.position
    order by party_group.position nulls last, party_group.name`.execute(db)
  return rows
}
