import { sql } from 'kysely'
import { answer } from '#server/handler.ts'
import { administered } from './account.queries.ts'
import { listAccounts } from './identity.contract.ts'

export default answer(listAccounts, async (context, { search, having, page, size }) => {
  const sought = search.toLowerCase()
  const matching = context.db
    .selectFrom('people.person as person')
    .leftJoin('identity.account as account', 'account.person_id', 'person.id')
    .where(administered(context, 'person.id'))
    .$if(sought !== '', (query) =>
      query.where((row) =>
        row.or([
          sql<boolean>`strpos(person.search_text, ${sought.replaceAll(' ', '')}) > 0`,
          sql<boolean>`strpos(account.login, ${sought}) > 0`,
        ]),
      ),
    )
    .$if(having === 'with', (query) =>
      query.where('account.login', 'is not', null).where('account.closed_at', 'is', null),
    )
    .$if(having === 'without', (query) => query.where('account.login', 'is', null))
    .$if(having === 'closed', (query) => query.where('account.closed_at', 'is not', null))
  const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching
    .select(['person.id as personId', 'person.name', 'account.login', 'account.closed_at as closedAt'])
    .select([
      sql<
        string | null
      >`(select min(unit.name) from people.person_unit place join organisation.unit unit on unit.id = place.unit_id
        where place.person_id = person.id)`.as('unitName'),
      sql<Date | null>`(select max(at) from identity.sign_in_attempt attempt
        where attempt.login = account.login and attempt.succeeded)`.as('lastSignInAt'),
      sql<number>`(select count(*)::int from identity.session session where session.person_id = person.id
        and session.revoked_at is null and session.expires_at > ${context.now})`.as('openSessions'),
    ])
    .orderBy(sql`person.name_pinyin collate "C"`)
    .orderBy('person.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { rows, total }
})
