import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Progress } from '#planning/sittings/answer.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { openSolver } from './highs.ts'
import { planWith, type Wanted } from './plan.ts'

/** One question to the planner, as it travels to its thread. */
export interface Question extends Wanted {
  readonly instance: Instance
}

export type Told = { readonly progress: Progress } | { readonly answer: Answer }

const { instance, seconds, explain, instead } = workerData as Question
const say = (told: Told) => parentPort?.postMessage(told)
const solve = await openSolver()
say({ answer: planWith(solve, instance, { seconds, explain, instead }, (progress) => say({ progress })) })
