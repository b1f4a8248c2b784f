import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { QueryContext } from '#server/handler.ts'

/** The years loaded by file, in order. */
export async function readLoaded(db: Database) {
  return db
    .selectFrom('organisation.working_days')
    .select(['year', 'source', 'loaded_at as loadedAt'])
    .select([sql<[Day, Day][]>`holidays`.as('off'), sql<Day[]>`worked`.as('worked')])
    .orderBy('year')
    .execute()
}

/** Does the actor administer the tree from its top? What holds for the whole house is nobody else's to change. */
export async function administersAll({ db, reach, today }: QueryContext): Promise<boolean> {
  const { all } = await db
    .selectFrom('organisation.unit as unit')
    .select(sql<boolean>`coalesce(bool_and(${reach('administer', 'unit.path')}), false)`.as('all'))
    .where('unit.parent_id', 'is', null)
    .where((row) => row.or([row('unit.until_on', 'is', null), row('unit.until_on', '>', today)]))
    .executeTakeFirstOrThrow()
  return all
}
