import { createHash } from 'node:crypto'
import { Logger, parseCronItems, type Runner, run, runOnce, type TaskList } from 'graphile-worker'
import { type RawBuilder, sql } from 'kysely'
import { dayIn } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { House } from './house.ts'
import type { Job, JobContext } from './job.ts'

/** The statements that put the jobs listening to these events in the queue, for the transaction that made the events. */
export function jobsFor(
  jobs: readonly Job[],
  events: readonly { name: string; payload: Record<string, unknown> }[],
): RawBuilder<unknown>[] {
  return jobs.flatMap((job) =>
    events.filter((event) => job.on.includes(event.name)).map((event) => adding(job, event.payload)),
  )
}

/** Puts one job in the queue; it runs when the transaction has committed. */
export async function enqueue(db: Database, name: Job['name'], payload: Record<string, unknown>): Promise<void> {
  await adding({ name }, payload).execute(db)
}

function adding({ name, about }: Pick<Job, 'name' | 'about'>, payload: Record<string, unknown>): RawBuilder<unknown> {
  if (!about) return sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)`
  const wanted = JSON.stringify(about(payload))
  // One that waits is put off to now; one that runs already has its facts, so another follows it.
  const key = `${name} ${createHash('sha256').update(wanted).digest('base64url')}`
  return sql`select graphile_worker.add_job(${name}, ${wanted}::json, job_key := ${key})`
}

/** Jobs that run by time run once at the start too: while the machine was off, days have passed. */
export async function enqueueTimed(house: House): Promise<void> {
  for (const job of house.modules.jobs) if (job.every) await enqueue(house.connection.db, job.name, {})
}

/** Starts working on the queue, two jobs at a time, woken by the database the moment one is added. */
export async function startWorker(house: House): Promise<Runner> {
  await enqueueTimed(house)
  return run({
    pgPool: house.connection.pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5000,
    taskList: tasksOf(house),
    // As objects: a crontab line cannot name a task with a dot.
    parsedCronItems: parseCronItems(
      house.modules.jobs.flatMap((job) => (job.every ? [{ task: job.name, match: job.every }] : [])),
    ),
    logger: quiet(),
  } as Parameters<typeof run>[0])
}

/** Works until the queue is empty: for tests, the command line and the demo. */
export async function settle(house: House): Promise<void> {
  await runOnce({
    pgPool: house.connection.pool,
    taskList: tasksOf(house),
    noHandleSignals: true,
    logger: quiet(),
  } as Parameters<typeof runOnce>[0])
}

function tasksOf(house: House): TaskList {
  return Object.fromEntries(
    house.modules.jobs.map((job) => [
      job.name,
      (payload: unknown) => work(house, job, payload as Record<string, unknown>),
    ]),
  )
}

async function work(house: House, job: Job, payload: Record<string, unknown>): Promise<void> {
  const now = house.clock()
  await house.connection.db.transaction().execute(async (db) => {
    const events: { name: string; payload: Record<string, unknown> }[] = []
    const context: JobContext = {
      db,
      apart: house.connection.db,
      now,
      today: dayIn(house.zone, now),
      zone: house.zone,
      address: house.address,
      mail: house.mail,
      files: house.files,
      emit: (name, about) => void events.push({ name, payload: about }),
    }
    await job.work(context, payload)
    for (const statement of jobsFor(house.modules.jobs, events)) await statement.execute(db)
  })
}

function quiet(): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') console.error(message)
  })
}
