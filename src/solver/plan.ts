import type { Solved, Task } from '#planning/model.ts'
import type { Answer, Progress } from '#planning/sittings/answer.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { type Instead, planSittings } from '#planning/sittings/plan-sittings.ts'

export interface Wanted {
  readonly seconds: number
  readonly explain: boolean
  /** Another plan than the best one. */
  readonly instead?: Instead | undefined
}

/** Holds the planner's conversation with a solver in this very thread. Blocks it: servers ask through `planner.ts`. */
export function planWith(
  solve: (task: Task) => Solved,
  instance: Instance,
  { seconds, explain, instead }: Wanted,
  onProgress: (progress: Progress) => void = () => {},
): Answer {
  const begun = performance.now()
  const planning = planSittings(instance, {
    ...{ seconds, explain, elapsed: () => performance.now() - begun },
    ...(instead ? { instead } : {}),
  })
  let next = planning.next()
  while (!next.done) {
    if ('progress' in next.value) {
      onProgress(next.value.progress)
      next = planning.next()
    } else next = planning.next(solve(next.value.task))
  }
  return next.value
}
