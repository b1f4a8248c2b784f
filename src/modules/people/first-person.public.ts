import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { newId } from '#server/handler.ts'
import { tidyName } from './hanzi.rules.ts'
import { indexName } from './search.rules.ts'

export interface OfficeToHold {
  readonly unitId: string
  readonly role: 'administrator' | 'secretary'
}

/** The first person of an installation and the offices he sets out with. @returns his id */
export async function addFirstPerson(
  db: Database,
  name: string,
  offices: readonly OfficeToHold[],
  since: Day,
  now: Date,
): Promise<string> {
  const personId = newId(now)
  const tidy = tidyName(name)
  const { pinyin, text, grams } = indexName(tidy)
  await db
    .insertInto('people.person')
    .values({ id: personId, name: tidy, name_pinyin: pinyin, search_text: text, search_grams: grams, created_at: now })
    .execute()
  const rows = offices.map(({ unitId, role }) => ({
    id: newId(now),
    person_id: personId,
    unit_id: unitId,
    role,
    from_on: since,
    recorded_by: personId,
    recorded_at: now,
  }))
  await db.insertInto('people.office').values(rows).execute()
  return personId
}
