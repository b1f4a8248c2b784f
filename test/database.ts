import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Connection, connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'

const template = 'yanzhen_test_template'

/** Migrates a template database once per run; every test file then gets a copy of it in a few dozen milliseconds. */
export async function makeTemplate(serverUrl: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists ${template}`)
    await client.query(`create database ${template}`)
  })
  const { pool, close } = connect(urlOf(serverUrl, template), 2)
  await migrate(pool)
  await close()
}

/** A fresh migrated database of one's own; `close` drops it. */
export async function openTestDatabase(): Promise<Connection> {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (!serverUrl) throw new Error('run tests with `node bin/test.ts <files>`')
  const name = `yanzhen_test_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`))
  const connection = connect(urlOf(serverUrl, name), 10)
  return {
    ...connection,
    close: async () => {
      await connection.close()
      await onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Copies of one template wait for each other instead of failing.
    await client.query("select pg_advisory_lock(hashtext('yanzhen.test-template'))")
    await work(client)
  } finally {
    await client.end()
  }
}
