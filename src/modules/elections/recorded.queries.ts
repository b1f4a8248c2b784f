import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Case } from './case.queries.ts'
import type { Election } from './show.queries.ts'
import type { ElectionKind } from './terms.rules.ts'

const rolesOf: Readonly<Record<ElectionKind, readonly string[]>> = {
  'general-election': ['secretary', 'deputy-secretary', 'committee-member'],
  'by-election': ['secretary', 'deputy-secretary', 'committee-member'],
  'secretary-election': ['secretary'],
  'deputy-election': ['deputy-secretary'],
}

/** Whether terms and offices say by now what was elected: the term begun that day, an office of each since. */
export async function readRecorded(
  db: Database,
  { branchId, kind }: Case,
  elected: readonly { readonly id: string; readonly name: string }[],
  polledOn: Day | null,
): Promise<Election['recorded']> {
  const termNeeded = kind === 'general-election'
  if (polledOn === null)
    return { termOn: null, termNeeded, offices: elected.map((person) => ({ person, since: null })) }
  const { rows: terms } = await sql<{ electedOn: Day }>`
    select elected_on as "electedOn" from people.committee_term
    where unit_id = ${branchId} and elected_on = ${polledOn}::date`.execute(db)
  const { rows: held } = await sql<{ personId: string; since: Day }>`
    select person_id as "personId", min(from_on) as since from people.office
    where unit_id = ${branchId} and role = any(${rolesOf[kind]}) and elected_on = ${polledOn}::date
    group by person_id`.execute(db)
  const since = new Map(held.map((office) => [office.personId, office.since]))
  return {
    termOn: terms[0]?.electedOn ?? null,
    termNeeded,
    offices: elected.map((person) => ({ person, since: since.get(person.id) ?? null })),
  }
}
