import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#core/day.ts'

/** Rows that hold on a day; `table` is an alias. */
export function holding(table: string, on: Day): RawBuilder<boolean> {
  const [from, until] = [sql.ref(`${table}.from_on`), sql.ref(`${table}.until_on`)]
  return sql<boolean>`${from} <= ${on}::date and (${until} is null or ${until} > ${on}::date)`
}

/** Id and name of a joined row as one value, null when nothing was joined. */
export function named(table: string): RawBuilder<{ id: string; name: string } | null> {
  const id = sql.ref(`${table}.id`)
  return sql`case when ${id} is not null then json_build_object('id', ${id}, 'name', ${sql.ref(`${table}.name`)}) end`
}
