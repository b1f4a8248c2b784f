import { sql } from 'kysely'
import type { QueryContext } from '#server/handler.ts'

export interface Held {
  readonly table: string
  readonly column: string
  readonly count: number
  readonly rows: Record<string, unknown>[]
}

/** Rows shown of one table; the count says how many there are. */
const shown = 1000

/** Never part of an answer: what opens a door, and what only the search reads. */
const hidden = /hash|token|secret|search_|^(key|content|answer)$/

/**
 * Every row of every table that points at a person, found in the catalogue itself: by foreign key to `people.person`, or by
 * the name `person_id` or `actor_id` where a lower tier may hold no key. A module added later is in the answer by itself.
 * Where he only acted, as recorder or author, it says when and on what: the words there are about others.
 */
export async function readHeld({ db }: QueryContext, personId: string): Promise<Held[]> {
  const held: Held[] = []
  for (const { schema, table, column, columns } of await pointers(db)) {
    const from = sql.id(schema, table)
    const points = sql`${sql.id(column)} = ${personId}`
    const kept = columns.filter((name) => !hidden.test(name))
    const { rows } = await sql<{ row: Record<string, unknown>; count: number }>`
      select to_jsonb(picked) - 'total_count' as row, picked.total_count::int as count
      from (select ${sql.join(kept.map((name) => sql.id(name)))}, count(*) over () as total_count
        from ${from} where ${points} limit ${shown}) as picked`.execute(db)
    const [first] = rows
    if (first) held.push({ table: `${schema}.${table}`, column, count: first.count, rows: rows.map(({ row }) => row) })
  }
  return held
}

interface Pointer {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly columns: string[]
}

async function pointers(db: QueryContext['db']): Promise<Pointer[]> {
  const { rows } = await sql<Pointer>`
    with pointer as (
      select fk.conrelid as relation, fk.conkey[1] as number
      from pg_constraint as fk
      where fk.contype = 'f' and fk.confrelid = 'people.person'::regclass
      union
      select attribute.attrelid, attribute.attnum
      from pg_attribute as attribute
      join pg_class as relation on relation.oid = attribute.attrelid and relation.relkind in ('r', 'p')
      join pg_namespace as space on space.oid = relation.relnamespace
      where attribute.attname in ('person_id', 'other_person_id', 'actor_id') and not attribute.attisdropped
        and space.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'core')
        and not relation.relispartition and attribute.atttypid = 'uuid'::regtype
    )
    select space.nspname as schema, relation.relname as table, attribute.attname as column,
      array(select other.attname::text from pg_attribute as other
        where other.attrelid = relation.oid and other.attnum > 0 and not other.attisdropped
          and (other.atttypid in ('uuid'::regtype, 'date'::regtype, 'timestamptz'::regtype)
            or attribute.attname in ('person_id', 'other_person_id', 'owner_id') and other.atttypid <> 'bytea'::regtype)
          order by other.attnum) as columns
    from pointer
    join pg_class as relation on relation.oid = pointer.relation
    join pg_namespace as space on space.oid = relation.relnamespace
    join pg_attribute as attribute on attribute.attrelid = relation.oid and attribute.attnum = pointer.number
    order by space.nspname, relation.relname, attribute.attname`.execute(db)
  return rows
}
