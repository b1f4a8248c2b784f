import { Worker } from 'node:worker_threads'
import type { Answer, Progress } from '#planning/sittings/answer.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import type { Wanted } from './plan.ts'
import type { Question, Told } from './planner-thread.ts'

/** How a question to the planner may be followed and given up. */
export interface Following extends Wanted {
  /** The first plan comes at once, better ones and bounds as they are found. */
  readonly onProgress?: (progress: Progress) => void
  /** Giving up ends the thread wherever the solver is. */
  readonly signal?: AbortSignal
}

/**
 * Asks the planner in a thread of its own, so that a server goes on answering. The thread and the solver's memory end with the
 * answer. After `seconds` the best plan found is given with its gap.
 * @throws the signal's reason when given up
 */
export async function askPlanner(
  instance: Instance,
  { onProgress, signal, seconds, explain, instead }: Following,
): Promise<Answer> {
  signal?.throwIfAborted()
  const question: Question = { instance, seconds, explain, instead }
  const thread = new Worker(new URL('./planner-thread.ts', import.meta.url), { workerData: question })
  try {
    return await new Promise<Answer>((done, failed) => {
      signal?.addEventListener('abort', () => failed(signal.reason), { once: true })
      thread.on('message', (told: Told) => ('answer' in told ? done(told.answer) : onProgress?.(told.progress)))
      thread.on('error', failed)
      thread.on('exit', (code) => failed(new Error(`the planner's thread ended with ${code}`)))
    })
  } finally {
    await thread.terminate()
  }
}
