import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import type { CommandContext } from '#server/handler.ts'

interface Vacancy {
  readonly duty: 'organisation' | 'publicity' | 'discipline' | null
  readonly leftBy: string | null
}

/** Are those who left their seats people in reach? */
export async function knowsAll(context: CommandContext, vacancies: readonly Vacancy[]): Promise<boolean> {
  const ids = [...new Set(vacancies.flatMap(({ leftBy }) => leftBy ?? []))]
  return isKnown(context, ids)
}

/** Persons tied to a unit in reach, by membership, posting or office, now or before. */
export async function isKnown({ db, reach }: CommandContext, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const { rows } = await sql<{ count: number }>`
    select count(distinct tie.person_id)::int as count from people.person_unit as tie
    where tie.person_id = any(${ids}::uuid[]) and ${reach('keep-gatherings', 'tie.path')}`.execute(db)
  return rows[0]?.count === new Set(ids).size
}

export async function writeVacancies(db: Database, electionId: string, vacancies: readonly Vacancy[]): Promise<void> {
  await db.deleteFrom('elections.vacancy').where('election_id', '=', electionId).execute()
  if (vacancies.length === 0) return
  await db
    .insertInto('elections.vacancy')
    .values(
      vacancies.map(({ duty, leftBy }, at) => ({ election_id: electionId, position: at + 1, duty, left_by: leftBy })),
    )
    .execute()
}
