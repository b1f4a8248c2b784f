import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import type { PersonSpan, TalkRows } from './talks.rules.ts'

/** What the talks of a branch in a year are judged by: members and committee with their days, talks that stand. */
export async function readTalkRows(db: Database, branchId: string, year: number): Promise<TalkRows> {
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
