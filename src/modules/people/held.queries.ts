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
 * Where he only acted, as recorder or author, it says when and on what: the words there are about others. What a row of his own
 * points at is named beside its id (the meeting attended, the crew posted to); other people are not.
 */
export async function readHeld({ db }: QueryContext, personId: string): Promise<Held[]> {
  const held: Held[] = []
  for (const { schema, table, column, columns, named, day } of await pointers(db)) {
    const from = sql.id(schema, table)
    const points = sql`${sql.id(column)} = ${personId}`
    const kept = columns.filter((name) => !hidden.test(name))
    const names = named.map(
      (one) => sql`
        (select concat_ws(' ', target.${sql.id(one.label)}, ${one.day ? sql`to_char(target.${sql.id(one.day)}, 'YYYY-MM-DD')` : sql`null`})
          from ${sql.id(one.schema, one.table)} as target where target.${sql.id(one.key)} = kept.${sql.id(one.column)})
        as ${sql.id(one.column.replace(/_id$/, ''))}`,
    )
    const order = day ? sql`order by ${sql.id(day)} desc` : sql``
    const { rows } = await sql<{ row: Record<string, unknown>; count: number }>`
      select to_jsonb(picked) - 'total_count' as row, picked.total_count::int as count
      from (select ${sql.join([...names, ...kept.map((name) => sql.id(name))])}, count(*) over () as total_count
        from ${from} as kept where ${points} ${order} limit ${shown}) as picked`.execute(db)
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
  /** Columns that point at something with a name, and where it stands. */
  readonly named: readonly {
    readonly column: string
    readonly schema: string
    readonly table: string
    readonly key: string
    readonly label: string
    readonly day: string | null
  }[]
  /** The first column that holds a day or an instant: the newest rows come first. */
  readonly day: string | null
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
          order by other.attnum) as columns,
      (select coalesce(json_agg(json_build_object('column', own.attname, 'schema', place.nspname, 'table', target.relname,
          'key', key.attname, 'label', label.attname, 'day', day.attname) order by own.attnum), '[]')
        from pg_constraint as fk
        join pg_attribute as own on own.attrelid = fk.conrelid and own.attnum = fk.conkey[1]
        join pg_class as target on target.oid = fk.confrelid
        join pg_namespace as place on place.oid = target.relnamespace
        join pg_attribute as key on key.attrelid = fk.confrelid and key.attnum = fk.confkey[1]
        join pg_attribute as label on label.attrelid = fk.confrelid and label.attname in ('name', 'title')
        left join pg_attribute as day on day.attrelid = fk.confrelid and day.attname = 'held_on'
        where fk.contype = 'f' and fk.conrelid = relation.oid and cardinality(fk.conkey) = 1
          and fk.confrelid <> 'people.person'::regclass
          and attribute.attname in ('person_id', 'other_person_id', 'owner_id')) as named,
      (select other.attname from pg_attribute as other
        where other.attrelid = relation.oid and other.attnum > 0 and not other.attisdropped
          and other.atttypid in ('date'::regtype, 'timestamptz'::regtype)
        order by other.attnum limit 1) as day
    from pointer
    join pg_class as relation on relation.oid = pointer.relation
    join pg_namespace as space on space.oid = relation.relnamespace
    join pg_attribute as attribute on attribute.attrelid = relation.oid and attribute.attnum = pointer.number
    order by space.nspname, relation.relname, attribute.attname`.execute(db)
  return rows
}
