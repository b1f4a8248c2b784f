import { Kysely, PostgresDialect, type RawBuilder } from 'kysely'
import type { Sparing } from './client.ts'
import type { Connection, Database } from './connect.ts'
import type { Tables } from './tables.ts'

/** What a transaction comes to, and the statements that end it. */
export interface Ending<T> {
  readonly value: T
  readonly last: readonly RawBuilder<unknown>[]
}

/**
 * Runs `work` in one transaction in as few journeys to the database as can be: `begin` travels with the first statement, the
 * last ones with `commit`. When one of these fails, the database makes the commit a rollback, and its fault is thrown.
 */
export async function transact<T>({ pool }: Connection, work: (db: Database) => Promise<Ending<T>>): Promise<T> {
  const client = (await pool.connect()) as Sparing
  let broken: Error | undefined
  try {
    const db = databaseOn(client)
    // A begin that fails makes the statement behind it fail.
    client.queryAhead('begin').catch(() => {})
    const { value, last } = await work(db)
    const statements = last.map((statement) => statement.compile(db))
    const ended = await Promise.allSettled([
      ...statements.map(({ sql, parameters }) => client.queryAhead(sql, [...parameters])),
      client.query('commit'),
    ])
    for (const one of ended) if (one.status === 'rejected') throw one.reason
    return value
  } catch (fault) {
    await client.query('rollback').catch((also: Error) => {
      broken = also
    })
    throw fault
  } finally {
    client.release(broken)
  }
}

const known = new WeakMap<Sparing, Database>()

/** The query builder on one connection of the pool, kept as long as the connection. */
function databaseOn(client: Sparing): Database {
  const made = known.get(client) ?? builderOn(client)
  known.set(client, made)
  return made
}

function builderOn(client: Sparing): Database {
  const only = { query: client.query.bind(client), release: () => {} } as never
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect: async () => only, end: async () => {} } }),
  })
}
