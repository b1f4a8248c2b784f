import { sql } from 'kysely'
import { answer } from '#server/handler.ts'
import { listWithoutAccount } from './identity.contract.ts'

export default answer(listWithoutAccount, async ({ db, reach }, { personIds }) => {
  const rows = await db
    .selectFrom('people.person as person')
    .leftJoin('identity.account as account', (join) =>
      join.onRef('account.person_id', '=', 'person.id').on('account.closed_at', 'is', null),
    )
    .select('person.id')
    .where((row) => row('person.id', '=', row.fn.any(row.val(personIds))))
    .where('account.person_id', 'is', null)
    .where(
      sql<boolean>`exists (select from people.person_unit place
        where place.person_id = person.id and ${reach('see', 'place.path')})`,
    )
    .execute()
  return { personIds: rows.map(({ id }) => id) }
})
