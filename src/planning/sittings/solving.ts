import type { Solved, Task } from '../model.ts'
import type { Progress } from './answer.ts'

/** What the planner says while it works: a model to be solved for it, or how far it is. */
export type Step = { readonly task: Task } | { readonly progress: Progress }

/** The planner as a conversation: it hands out models and is given their solutions, so it stays pure and any thread may hold it. */
export type Planning<T> = Generator<Step, T, Solved | undefined>

/** Hands on the tasks of an inner step as steps of the planner. */
export function* solving<T>(inner: Generator<Task, T, Solved>): Planning<T> {
  let next = inner.next()
  while (!next.done) {
    const solved = yield { task: next.value }
    if (!solved) throw new Error('a task was not answered')
    next = inner.next(solved)
  }
  return next.value
}
