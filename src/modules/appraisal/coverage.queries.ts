import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { readTalkRows } from '#modules/talks/talk-rows.public.ts'
import { talksGiven } from '#modules/talks/talks.rules.ts'
import { ask } from '#regulations/index.ts'
import { talkKinds } from '#regulations/life/heart-to-heart-talks.rules.ts'
import type { LifeYear } from './life-year.queries.ts'

/** HT-01 by Party group: how many have had each kind of talk. Numbers only: who still lacks one is the talks' own page. */
export async function readCoverage(db: Database, { branchId, year }: LifeYear, today: Day) {
  const [rows, groups] = await Promise.all([readTalkRows(db, branchId, year), readGroups(db, branchId, year, today)])
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
