import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import type { SeatHeld, TermPaper } from '#modules/people/term.rules.ts'
import { grouped } from './grouped.rules.ts'

/** Who sat on the committees of these branches, and what is on paper about their terms. */
export async function readOfficers(db: Database, branchIds: readonly string[]): Promise<Map<string, SeatHeld[]>> {
  const { rows } = await sql<SeatHeld & { unitId: string }>`
    select office.unit_id as "unitId", office.person_id as "personId", person.name, office.role, office.from_on as "fromOn",
      office.until_on as "untilOn", office.elected_on as "electedOn"
    from people.office join people.person on person.id = office.person_id
    where office.unit_id = any(${branchIds}::uuid[])
      and office.role in ('secretary', 'deputy-secretary', 'committee-member')
    order by office.from_on, office.id`.execute(db)
  return grouped(
    rows,
    ({ unitId }) => unitId,
    ({ unitId: _unit, ...officer }) => officer,
  )
}

export async function readTerms(db: Database, branchIds: readonly string[]): Promise<Map<string, TermPaper[]>> {
  const { rows } = await sql<TermPaper & { unitId: string }>`
    select unit_id as "unitId", elected_on as "electedOn", community, seats, recorded_on as "recordedOn",
      submitted_on as "submittedOn", approved_on as "approvedOn", reminded_on as "remindedOn",
      next_election_on as "nextElectionOn", put_off_reference is not null as "putOff"
    from people.committee_term where unit_id = any(${branchIds}::uuid[]) order by elected_on`.execute(db)
  return grouped(
    rows,
    ({ unitId }) => unitId,
    ({ unitId: _unit, ...term }) => term,
  )
}
