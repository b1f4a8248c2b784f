import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Client } from './client.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

// Days stay 'YYYY-MM-DD' (a Date would move them across zones); counts are safe integers here, not strings.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))
pg.types.setTypeParser(1182 as never, (text: string) => text.slice(1, -1).split(',').filter(Boolean))

/** A pool of connections and the query builder on it. `close` waits for running queries. */
export interface Connection {
  readonly url: string
  readonly db: Database
  readonly pool: pg.Pool
  close(): Promise<void>
}

export function connect(url: string, connections = 16): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'yanzhen',
    Client,
    pipeline: true,
    // A connection keeps the plans of its statements; closed when idle it would forget them.
    idleTimeoutMillis: 0,
  } as pg.PoolConfig)
  // An idle connection may be cut by a restart of the database; the pool replaces it at the next use.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { url, db, pool, close: () => pool.end() }
}
