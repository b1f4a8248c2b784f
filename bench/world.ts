import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { connect } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate, migrations } from '#db/migrate.ts'
import { indexName } from '#modules/people/search.rules.ts'
import { inventName } from './names.ts'

export interface World {
  readonly url: string
  readonly branches: number
  /** Stops the embedded server; the world stays on disk for the next run. */
  close(): Promise<void>
}

const script = new URL('./world.sql', import.meta.url)
const distinctNames = 24_000

/**
 * The world at a scale (1: 10,000 branches), made anew when the schema or its script changed since it was made.
 * It lies in a database of its own: in the bench's embedded cluster, or beside the one `givenUrl` names.
 */
export async function openWorld(scale: number, givenUrl: string | null, say: (line: string) => void): Promise<World> {
  const server = givenUrl ? null : await startEmbedded({ folder: '.yanzhen-bench/postgres' })
  const name = `yanzhen_bench_${String(scale).replace('.', '_')}`
  const branches = Math.max(1, Math.round(10_000 * scale))
  // A server that was running already is stopped by whoever started it.
  const close = async () => (server && !server.adopted ? server.stop() : undefined)
  const urlOf = (database: string) => server?.urlOf(database) ?? withDatabase(givenUrl ?? '', database)
  try {
    const digest = await digestOf(branches)
    if ((await digestIn(urlOf(name))) !== digest) {
      await remake(givenUrl ?? urlOf('postgres'), name)
      await build(urlOf(name), branches, digest, say)
    }
    await tidy(urlOf(name))
    return { url: urlOf(name), branches, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function digestOf(branches: number): Promise<string> {
  const hash = createHash('sha256').update(`${branches} ${distinctNames} ${inventName(1)}`)
  for (const migration of await migrations()) hash.update(migration.digest)
  return hash.update(await readFile(script)).digest('hex')
}

async function digestIn(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query('select digest from bench.made')
    return rows[0]?.digest ?? null
  } catch {
    return null
  } finally {
    await client.end()
  }
}

async function remake(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
  })
}

async function build(url: string, branches: number, digest: string, say: (line: string) => void): Promise<void> {
  const { pool, close } = connect(url, 2)
  await migrate(pool)
  await close()
  await onServer(url, async (client) => {
    // The script refers only to what it makes; without the check of four million references it is twice as fast.
    // Only a superuser may: elsewhere it takes its time.
    await client.query('set session_replication_role = replica').catch(() => {})
    await client.query('set synchronous_commit = off; set work_mem = "256MB"; set maintenance_work_mem = "512MB"')
    await prepare(client, branches)
    for (const step of (await readFile(script, 'utf8')).split(/^-- step: /m).slice(1)) {
      const start = performance.now()
      await client.query(`-- ${step}`)
      say(`  ${step.split('\n')[0]} ${((performance.now() - start) / 1000).toFixed(1)} s`)
    }
    await client.query('vacuum analyze')
    await client.query('create table bench.made as select $1::text as digest', [digest])
  })
}

async function prepare(client: pg.Client, branches: number): Promise<void> {
  await client.query(`create schema bench;
    create table bench.size as select ${branches}::int as branches, (now() at time zone 'Asia/Shanghai')::date as made_on;
    create table bench.name (number int primary key, name text, pinyin text, text text, grams text[])`)
  const names = Array.from({ length: Math.min(distinctNames, branches * 20) }, (_, number) => {
    const name = inventName(number)
    return { number, name, ...indexName(name) }
  })
  await client.query('insert into bench.name select * from jsonb_populate_recordset(null::bench.name, $1)', [
    JSON.stringify(names),
  ])
}

/** What an earlier run recorded is taken out, so that every run begins with the same rows. */
async function tidy(url: string): Promise<void> {
  await onServer(url, async (client) => {
    await client.query('truncate audit.entry, audit.link, audit.unlinked, audit.event')
    await client.query('truncate graphile_worker._private_jobs')
    await client.query(
      'delete from gatherings.attendance using bench.gathering where gathering_id = gathering.id and gathering.nth = 40',
    )
    await client.query('vacuum analyze gatherings.attendance')
    await client.query('checkpoint').catch(() => {})
  })
}

export interface WorldFacts {
  readonly postgres: string
  readonly database: { readonly sizeMb: number; readonly rows: Readonly<Record<string, number>> }
}

/** What the world holds, counted. */
export async function factsOf(client: pg.Client): Promise<WorldFacts> {
  const { rows } = await client.query<{ postgres: string; size: number; counts: Record<string, number> }>(`
    select 'PostgreSQL ' || current_setting('server_version') as postgres, pg_database_size(current_database())::float8 as size,
      jsonb_build_object('branches', (select count(*) from organisation.unit where kind = 'branch'),
        'groups', (select count(*) from organisation.unit where kind = 'group'),
        'people', (select count(*) from people.person),
        'gatherings', (select count(*) from gatherings.gathering),
        'attendances', (select count(*) from gatherings.attendance)) as counts`)
  const [row] = rows
  if (!row) throw new Error('the world is empty')
  return { postgres: row.postgres, database: { sizeMb: row.size / 2 ** 20, rows: row.counts } }
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
