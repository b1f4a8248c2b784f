import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { answer } from '#server/handler.ts'
import { listEntries } from './audit.contract.ts'

export default answer(
  listEntries,
  async ({ db, reach, zone, modules }, { operation, actorId, unitId, from, until, page, size }) => {
    const startOf = (day: string) => sql<Date>`(${day}::date::timestamp at time zone ${zone})`
    const matching = db
      .selectFrom('audit.entry as entry')
      .innerJoin('organisation.unit as unit', 'unit.id', 'entry.unit_id')
      .where(reach('see-audit', 'unit.path'))
      .$if(operation !== '', (query) => query.where('entry.operation', '=', operation))
      .$if(actorId !== null, (query) => query.where('entry.actor_id', '=', actorId))
      .$if(unitId !== null, (query) => query.where('entry.unit_id', '=', unitId))
      .$if(from !== null, (query) => query.where('entry.at', '>=', startOf(from ?? '')))
      .$if(until !== null, (query) => query.where('entry.at', '<', startOf(addDays(until ?? '', 1))))
    const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await matching
      .leftJoin('audit.link as link', 'link.entry_id', 'entry.id')
      .leftJoin('people.person as person', 'person.id', 'entry.actor_id')
      .select(['entry.id', 'link.seq', 'entry.at', 'person.name as actor', 'entry.operation', 'unit.name as unit'])
      .select(sql<string | null>`left(encode(link.hash, 'hex'), 16)`.as('hash'))
      .orderBy('entry.at', 'desc')
      .orderBy('link.seq', (order) => order.desc().nullsFirst())
      .orderBy('entry.id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute()
    const called = (name: string) => ({
      name,
      words: [...(modules.sentences[name] ?? [name, name])] as [string, string],
    })
    const operations = modules.operations.filter(({ kind }) => kind !== 'query').map(({ name }) => called(name))
    return { rows: rows.map((row) => ({ ...row, operation: called(row.operation) })), total, operations }
  },
)
