import type { Relief } from './answer.ts'
import type { Problem } from './classes.ts'
import { formulate, minimise } from './formulation.ts'
import { planOf, solveWhole } from './points.ts'
import { type Planning, solving } from './solving.ts'

/** The fewest crew-mates standing in at posts that make a plan possible, in at most so many sittings; null if none would. */
export function* reliefFor(problem: Problem, sittings: number | null, seconds: number): Planning<Relief | null> {
  const { instance } = problem
  if (seconds <= 0) return null
  const allowed =
    instance.goal.kind === 'quorum' ? ([1, 1] as const) : ([0, sittings ?? instance.sessions.length] as const)
  const formulation = formulate(problem, { sittings: allowed, relief: true })
  const standIns = formulation.relief.flat().filter((column) => column >= 0)
  const model = minimise(
    formulation,
    standIns.map((column) => [column, 1] as const),
  )
  const { values } = yield* solving(solveWhole(formulation, { model, start: null, seconds, step: 1 }, standIns))
  if (!values) return null
  const plan = planOf(problem, formulation, values)
  const at = formulation.relief.flatMap((columns, p) =>
    columns.flatMap((column, s) => {
      const people = Math.round(values[column] ?? 0)
      const [post, session] = [instance.posts[p], instance.sessions[s]]
      if (column < 0 || people === 0 || !post || !session) return []
      const coming = new Set(plan.sittings.find(({ sessionId }) => sessionId === session.id)?.personIds)
      const frees = instance.people.filter(({ id, slots }) => {
        const slot = slots[s]
        return coming.has(id) && slot?.state === 'on-duty' && slot.postId === post.id
      })
      return [{ sessionId: session.id, postId: post.id, people, frees: frees.map(({ id }) => id) }]
    }),
  )
  return { reliefs: at.reduce((sum, { people }) => sum + people, 0), at, plan }
}
