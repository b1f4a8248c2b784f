import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { LetterKind } from './terms.rules.ts'

export interface LetterRow {
  readonly kind: LetterKind
  readonly number: string | null
  readonly on: Day
  readonly otherSide: string
  readonly recordedBy: string
}

export async function readLetters(db: Database, electionId: string): Promise<LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select letter.kind, letter.number, letter.on_day as "on", letter.other_side as "otherSide", person.name as "recordedBy"
    from elections.letter join people.person on person.id = letter.recorded_by
    where letter.election_id = ${electionId} order by letter.on_day, letter.recorded_at`.execute(db)
  return rows
}
