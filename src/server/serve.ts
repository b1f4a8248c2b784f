import { createHash, randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { StartFault } from './fault.ts'
import { openHttp } from './http.ts'
import { cleanUpEarly } from './memory.ts'
import { type OpenHouse, openHouse } from './open.ts'
import { buildPages } from './pages.ts'
import { pagesFolder, type Settings } from './settings.ts'
import { startWorker } from './worker.ts'

/** A running server. */
export interface Running {
  readonly open: OpenHouse
  readonly address: string
  /** The one-time address that makes the first administrator, while there is no account. */
  readonly setUpAddress: string | null
  /** Finishes running requests and jobs, then stops the database cleanly. */
  stop(): Promise<void>
}

export interface ServeSteps {
  /** Says what takes its time. */
  say?(zh: string): void
  /** Runs when the database is ready and before anyone is served: the demo loads here. */
  prepare?(open: OpenHouse): Promise<void>
}

/** Starts everything in the order in which it can fail without harm: port, folder, database, pages. @throws StartFault */
export async function serve(settings: Settings, steps: ServeSteps = {}): Promise<Running> {
  cleanUpEarly()
  await refuseTakenPort(settings)
  await refuseRunningTwin(settings)
  const open = await openHouse(settings)
  try {
    if (open.ranMigrations.length) steps.say?.(`数据库已更新 ${open.ranMigrations.length} 步 Database migrated`)
    await steps.prepare?.(open)
    const pages = buildPages()
    const setUp = await setUpToken(open)
    if (await pages) steps.say?.('页面已构建 Pages built')
    const app = await openHttp(open.house, { pages: pagesFolder, trustProxy: settings.trustProxy })
    await app.listen({ host: settings.host, port: settings.port })
    const worker = await startWorker(open.house)
    open.house.sealer.poke()
    const address = addressOf(app, settings)
    await noteRunning(settings, address)
    return {
      open,
      address,
      setUpAddress: setUp ? `${address}/set-up#${setUp}` : null,
      stop: async () => {
        await app.close()
        await worker.stop()
        await open.close({ stopAdopted: true })
        await rm(lockOf(settings), { force: true })
      },
    }
  } catch (fault) {
    await open.close({ stopAdopted: true })
    throw fault
  }
}

function addressOf(app: FastifyInstance, settings: Settings): string {
  const bound = app.server.address()
  const port = typeof bound === 'object' && bound ? bound.port : settings.port
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? '127.0.0.1' : settings.host
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function refuseTakenPort({ host, port }: Settings): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer()
    probe.once('error', (fault: NodeJS.ErrnoException) => taken(portFault(fault, host, port)))
    probe.listen(port, host, () => probe.close(() => free()))
  })
}

function portFault(fault: NodeJS.ErrnoException, host: string, port: number): StartFault {
  if (fault.code === 'EADDRINUSE')
    return new StartFault(
      'start.port-taken',
      `端口 ${port} 已被占用，请先停下占用者，或用 PORT 另指一个。`,
      `Port ${port} is taken: stop whatever uses it, or choose another with PORT.`,
    )
  return new StartFault(
    'start.cannot-listen',
    `不能在 ${host}:${port} 上监听（${fault.code}）。`,
    `Cannot listen on ${host}:${port} (${fault.code}).`,
  )
}

const lockOf = (settings: Settings) => join(settings.home, 'running')

/** Two programs on one embedded database would stop it under each other. */
async function refuseRunningTwin(settings: Settings): Promise<void> {
  if (settings.databaseUrl) return
  const address = await readFile(lockOf(settings), 'utf8').catch(() => null)
  if (!address) return
  const alive = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(1500) }).then(
    (reply) => reply.ok,
    () => false,
  )
  if (alive)
    throw new StartFault(
      'start.already-running',
      `这个数据文件夹已有一个雁阵在运行：${address}。`,
      `A Yanzhen is already running on this data folder: ${address}.`,
    )
}

async function noteRunning(settings: Settings, address: string): Promise<void> {
  if (!settings.databaseUrl) await writeFile(lockOf(settings), address)
}

/** While nobody has an account, each start makes a new one-time token; only its hash is kept. */
async function setUpToken({ house }: OpenHouse): Promise<string | null> {
  const { db } = house.connection
  const first = await db.selectFrom('identity.account').select('person_id').limit(1).executeTakeFirst()
  if (first) return null
  const token = randomBytes(24).toString('base64url')
  await db.deleteFrom('identity.set_up_link').execute()
  await db
    .insertInto('identity.set_up_link')
    .values({ token_hash: createHash('sha256').update(token).digest(), made_at: house.clock() })
    .execute()
  return token
}
