import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import type { showElection } from './elections.contract.ts'

export type CandidateRow = OutputOf<typeof showElection>['candidates'][number] & {
  readonly standing: 'full' | 'probationary'
  readonly suspended: boolean
}

/** The candidates in the order of the ballot, or as they were nominated. */
export async function readCandidates(db: Database, electionId: string): Promise<CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`
    select candidate.person_id as "personId", person.name, person.label, person.place, person.standing, person.suspended,
      candidate.source, candidate.nominated_on as "nominatedOn", candidate.consented_on as "consentedOn",
      candidate.preselected, candidate.position, candidate.strokes, candidate.moved_reason as "movedReason"
    from elections.candidate
    join elections.roll_person as person
      on person.election_id = candidate.election_id and person.person_id = candidate.person_id
    where candidate.election_id = ${electionId}
    order by candidate.position nulls last, candidate.nominated_on, person.position`.execute(db)
  return rows
}

export async function readOfficials(db: Database, electionId: string) {
  const { rows } = await sql<{ id: string; name: string; role: 'supervisor' | 'teller' }>`
    select person.id, person.name, official.role from elections.official
    join people.person on person.id = official.person_id
    where official.election_id = ${electionId} order by official.role, person.name_pinyin, person.id`.execute(db)
  return rows
}

export async function readPreselection(db: Database, electionId: string) {
  const { rows } = await sql<{ on: Day; n: number }>`
    select held_on as "on", n from elections.preselection where election_id = ${electionId}`.execute(db)
  return rows[0] ?? null
}
