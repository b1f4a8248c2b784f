import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { makeWorkerUtils } from 'graphile-worker'
import type pg from 'pg'

const folder = new URL('./migrations/', import.meta.url)

export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly digest: string
}

/** Why a database cannot be served: `code` is stable, the message is the sentence shown. */
export class SchemaFault extends Error {
  readonly code: 'database.schema-too-new' | 'database.schema-changed' | 'database.too-old'
  constructor(code: SchemaFault['code'], sentence: string) {
    super(sentence)
    this.code = code
  }
}

export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { number: Number(name.slice(0, 4)), name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the newest schema, each migration in a transaction of its own, once, whoever comes first.
 * @returns the names of the migrations that ran
 * @throws SchemaFault when the database is older than PostgreSQL 15, newer than this program, or was migrated by other files
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await refuseOldServer(client)
    await client.query("select pg_advisory_lock(hashtext('yanzhen.migrate'))")
    await client.query(`create schema if not exists core;
      create table if not exists core.migration (
        number int primary key, name text not null, digest text not null, ran_at timestamptz not null default now())`)
    const known = await migrations()
    const ran = await client.query<{ number: number; name: string; digest: string }>('select * from core.migration')
    const pending = pendingOf(known, ran.rows)
    for (const migration of pending) await apply(client, migration)
    await migrateQueue(pool)
    return pending.map((migration) => migration.name)
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('yanzhen.migrate'))").catch(() => {})
    client.release()
  }
}

/** What is still to run. A schema newer than the program, or made by other files, is refused, not guessed at. */
export function pendingOf(
  known: readonly Migration[],
  ran: readonly { number: number; name: string; digest: string }[],
): Migration[] {
  for (const row of ran) {
    const mine = known.find((migration) => migration.number === row.number)
    if (!mine)
      throw new SchemaFault(
        'database.schema-too-new',
        `数据库结构比本程序新（有迁移 ${row.name}），请换用新版程序。\nThe database is newer than this program (migration ${row.name}): use the newer program.`,
      )
    if (mine.digest !== row.digest)
      throw new SchemaFault(
        'database.schema-changed',
        `迁移 ${row.name} 与数据库中已执行的不同，未作任何改动。\nMigration ${row.name} differs from the one this database ran; nothing was changed.`,
      )
  }
  const numbers = new Set(ran.map((row) => row.number))
  return known.filter((migration) => !numbers.has(migration.number))
}

/** The job queue keeps its own schema; it gets its own connection, closed again at once. */
async function migrateQueue(pool: pg.Pool): Promise<void> {
  const queue = await makeWorkerUtils({ connectionString: String(pool.options.connectionString), maxPoolSize: 1 })
  await queue.migrate()
  await queue.release()
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into core.migration (number, name, digest) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.digest,
    ])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw new Error(`${migration.name}: ${fault instanceof Error ? fault.message : fault}`, { cause: fault })
  }
}

async function refuseOldServer(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  const version = Number(rows[0]?.server_version_num)
  if (version < 150_000)
    throw new SchemaFault(
      'database.too-old',
      `需要 PostgreSQL 15 或更新，现为 ${version}。\nPostgreSQL 15 or newer is needed, this is ${version}.`,
    )
}
