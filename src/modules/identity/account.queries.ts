import { sql } from 'kysely'
import type { QueryContext } from '#server/handler.ts'

/** People whose account the actor administers: a set predicate over the units a person belongs to. */
export function administered(context: QueryContext, personColumn: string) {
  return sql<boolean>`exists (
    select 1 from people.person_unit place
    where place.person_id = ${sql.ref(personColumn)} and ${context.reach('administer', 'place.path')})`
}

/** The person, if the actor administers his account. */
export function findAdministered(context: QueryContext, personId: string) {
  return context.db
    .selectFrom('people.person as person')
    .leftJoin('identity.account as account', 'account.person_id', 'person.id')
    .select(['person.id', 'person.name', 'account.login'])
    .where('person.id', '=', personId)
    .where(administered(context, 'person.id'))
    .executeTakeFirst()
}

/** Closes every open session of a person but one. @returns how many were closed */
export async function closeSessions(context: QueryContext, personId: string, but: string | null): Promise<number> {
  const closed = await context.db
    .updateTable('identity.session')
    .set({ revoked_at: context.now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .$if(but !== null, (query) => query.where('id', '!=', but ?? ''))
    .executeTakeFirst()
  return Number(closed.numUpdatedRows)
}
