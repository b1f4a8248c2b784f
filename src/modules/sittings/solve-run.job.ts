import type { Database } from '#db/connect.ts'
import type { Plan, Progress } from '#planning/sittings/answer.ts'
import { job } from '#server/job.ts'
import { askPlanner } from '#solver/planner.ts'
import type { Aim } from './facts.rules.ts'
import { instanceOf } from './instance.rules.ts'
import type { Picture } from './picture.rules.ts'

/** How often it says that it lives and looks whether somebody wants it to stop. */
const beat = 400

/**
 * Searches the plan of a run in a thread of its own. What it has found is written as it goes, apart from the job's transaction,
 * so that the page sees it; one that is stopped keeps the best it has.
 */
export default job<{ runId: string }>(
  'sittings.solve-run',
  { on: ['sittings.run-asked'] },
  async ({ apart, now }, { runId }) => {
    const begun = performance.now()
    const clock = () => new Date(now.getTime() + performance.now() - begun)
    const run = await apart
      .updateTable('sittings.run')
      .set({ state: 'running', beat_at: now })
      .where('id', '=', runId)
      .where('state', '=', 'waiting')
      .returning(['aim', 'outlook'])
      .executeTakeFirst()
    if (!run) return
    const aim = run.aim as Aim
    const instance = instanceOf(run.outlook as Picture, aim)
    let latest: Progress | null = null
    const stop = new AbortController()
    const watch = setInterval(() => void watchOver(apart, runId, latest, clock(), stop), beat)
    try {
      const answer = await askPlanner(instance, {
        seconds: aim.seconds,
        explain: true,
        onProgress: (progress) => {
          latest = progress
        },
        signal: stop.signal,
      })
      const plan = answer.kind === 'planned' ? answer.plan : null
      await finish(
        apart,
        runId,
        'answered',
        { answer: JSON.stringify(answer), plan: plan && JSON.stringify(plan) },
        clock(),
      )
    } catch (fault) {
      const best: Plan | null = (latest as Progress | null)?.plan ?? null
      const kept = { plan: best && JSON.stringify(best), progress: latest && JSON.stringify(progressOf(latest)) }
      await finish(apart, runId, stop.signal.aborted ? 'cancelled' : 'failed', kept, clock())
      if (!stop.signal.aborted) console.error(fault)
    } finally {
      clearInterval(watch)
    }
  },
)

async function watchOver(db: Database, id: string, latest: Progress | null, at: Date, stop: AbortController) {
  const row = await db
    .updateTable('sittings.run')
    .set({ beat_at: at, ...(latest ? { progress: JSON.stringify(progressOf(latest)) } : {}) })
    .where('id', '=', id)
    .where('state', '=', 'running')
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
  found: { answer?: string; plan: string | null; progress?: string | null },
  at: Date,
) {
  await db
    .updateTable('sittings.run')
    .set({ state, ...found, finished_at: at, beat_at: at })
    .where('id', '=', id)
    .execute()
}
