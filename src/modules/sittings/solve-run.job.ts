import type { Database } from '#db/connect.ts'
import type { Answer, Plan, Progress } from '#planning/sittings/answer.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { type JobContext, job } from '#server/job.ts'
import type { Wanted } from '#solver/plan.ts'
import { askPlanner } from '#solver/planner.ts'
import type { Aim } from './facts.rules.ts'
import { instanceOf } from './instance.rules.ts'
import { comparedOf, type Other, othersFor, otherTask, secondsEach } from './others.rules.ts'
import type { Picture } from './picture.rules.ts'
import type { OtherKey } from './terms.rules.ts'
import { finishOther, nextOther, nextRun, takeTurn } from './turn.queries.ts'

/** How often it says that it lives and looks whether somebody wants it to stop. */
const beat = 400

/**
 * One search at a time in the whole house: the run that waits longest, else the next of the other plans of a run. What it has
 * found is written as it goes, apart from the job's transaction, so that the page sees it; one that is stopped keeps the best
 * it has. It also runs by time, for what was left waiting when the machine went off.
 */
export default job(
  'sittings.solve-run',
  { on: ['sittings.run-asked', 'sittings.run-over'], every: '*/5 * * * *' },
  work,
)

async function work({ db, apart, now, emit }: JobContext): Promise<void> {
  if (!(await takeTurn(db))) return
  const begun = performance.now()
  const clock = () => new Date(now.getTime() + performance.now() - begun)
  const done = (await searchRun(apart, clock)) || (await searchOther(apart, clock))
  if (done) emit('sittings.run-over', {})
}

async function searchRun(db: Database, clock: () => Date): Promise<boolean> {
  const run = await nextRun(db, clock())
  if (!run) return false
  const [aim, picture] = [run.aim as Aim, run.outlook as Picture]
  const wanted = { seconds: aim.seconds, explain: true }
  const { answer, latest } = await follow(db, run.id, instanceOf(picture, aim), wanted, clock)
  if (typeof answer === 'string') {
    const best: Plan | null = latest?.plan ?? null
    const kept = { plan: best && JSON.stringify(best), progress: latest && JSON.stringify(progressOf(latest)) }
    await finish(db, run.id, answer, kept, clock())
    return true
  }
  const plan = answer.kind === 'planned' ? JSON.stringify(answer.plan) : null
  const others = othersFor(picture, aim, answer).map((key): Other => ({ key, state: 'waiting', answer: null }))
  const found = { answer: JSON.stringify(answer), plan, others: JSON.stringify(others) }
  await finish(db, run.id, 'answered', found, clock())
  return true
}

async function searchOther(db: Database, clock: () => Date): Promise<boolean> {
  const next = await nextOther(db, clock())
  if (!next) return false
  const [key, aim, best] = [next.key as OtherKey, next.aim as Aim, next.answer as Answer]
  const sittings = best.kind === 'planned' ? best.plan.sittings : []
  const { instance, instead } = otherTask(key, next.outlook as Picture, aim, sittings)
  const wanted = { seconds: Math.min(secondsEach, aim.seconds), explain: false, instead }
  const { answer } = await follow(db, next.id, instance, wanted, clock)
  const other: Other =
    typeof answer === 'string'
      ? { key, state: 'stopped', answer: null }
      : { key, state: 'done', answer: comparedOf(answer) }
  await finishOther(db, next.id, next.at, other, clock())
  return true
}

interface Followed {
  readonly answer: Answer | 'cancelled' | 'failed'
  readonly latest: Progress | null
}

/** Asks the planner, saying how far it is, until it answers or somebody stops it. */
async function follow(
  db: Database,
  id: string,
  instance: Instance,
  wanted: Wanted,
  clock: () => Date,
): Promise<Followed> {
  let latest: Progress | null = null
  const stop = new AbortController()
  const watch = setInterval(() => void watchOver(db, id, latest, clock(), stop), beat)
  const onProgress = (progress: Progress) => {
    latest = progress
  }
  try {
    return { answer: await askPlanner(instance, { ...wanted, onProgress, signal: stop.signal }), latest }
  } catch (fault) {
    if (!stop.signal.aborted) console.error(fault)
    return { answer: stop.signal.aborted ? 'cancelled' : 'failed', latest }
  } finally {
    clearInterval(watch)
  }
}

async function watchOver(db: Database, id: string, latest: Progress | null, at: Date, stop: AbortController) {
  const row = await db
    .updateTable('sittings.run')
    .set({ beat_at: at, ...(latest ? { progress: JSON.stringify(progressOf(latest)) } : {}) })
    .where('id', '=', id)
    .where('state', 'in', ['running', 'answered'])
    .returning('cancel_at')
    .executeTakeFirst()
    .catch(() => undefined)
  if (row?.cancel_at) stop.abort(new Error('stopped by whoever asked'))
}

function progressOf({ stage, cost, bound, milliseconds }: Progress) {
  return { stage, sittings: cost?.sittings ?? null, bound, milliseconds: Math.round(milliseconds) }
}

async function finish(
  db: Database,
  id: string,
  state: 'answered' | 'cancelled' | 'failed',
  found: { answer?: string; plan: string | null; progress?: string | null; others?: string },
  at: Date,
) {
  await db
    .updateTable('sittings.run')
    .set({ state, ...found, finished_at: at, beat_at: at })
    .where('id', '=', id)
    .execute()
}
