import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { MemberFacts, StandingFacts, Stretch } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

/** Whoever belonged to these branches since a day, with his standings from the first on. */
export async function readMembers(
  db: Database,
  branchIds: readonly string[],
  since: Day,
  zone: string,
): Promise<Map<string, MemberFacts[]>> {
  const { rows: stretches } = await sql<Stretch & { branchId: string; personId: string; keptFrom: Day }>`
    select membership.branch_id as "branchId", membership.person_id as "personId", membership.from_on as "from",
      membership.until_on as until, arrival.paid_through as "paidThrough",
      (person.created_at at time zone ${zone})::date as "keptFrom"
    from people.membership
    join people.person on person.id = membership.person_id
    left join dues.arrival on arrival.membership_id = membership.id
    where membership.branch_id = any(${branchIds}::uuid[])
      and (membership.until_on is null or membership.until_on > ${since}::date)
    order by membership.person_id, membership.from_on`.execute(db)
  const standings = await readStandings(db, [...new Set(stretches.map(({ personId }) => personId))])
  const members = new Map<string, Map<string, { keptFrom: Day; here: Stretch[] }>>()
  for (const { branchId, personId, keptFrom, from, until, paidThrough } of stretches) {
    const branch = members.get(branchId) ?? new Map<string, { keptFrom: Day; here: Stretch[] }>()
    members.set(branchId, branch)
    const known = branch.get(personId)
    if (known) known.here.push({ from, until, paidThrough })
    else branch.set(personId, { keptFrom, here: [{ from, until, paidThrough }] })
  }
  return new Map(
    [...members].map(([branchId, branch]) => [
      branchId,
      [...branch].map(([personId, one]) => ({ personId, ...one, standings: standings.get(personId) ?? [] })),
    ]),
  )
}

async function readStandings(db: Database, personIds: readonly string[]): Promise<Map<string, StandingFacts[]>> {
  const { rows } = await sql<StandingFacts & { personId: string }>`
    select person_id as "personId", kind, from_on as "from", until_on as until, from_precision in ('day', 'month') as known
    from people.standing where person_id = any(${personIds}::uuid[]) order by person_id, from_on`.execute(db)
  return grouped(
    rows,
    ({ personId }) => personId,
    ({ kind, from, until, known }) => ({ kind, from, until, known }),
  )
}
