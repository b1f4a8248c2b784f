import type { Answer, Plan } from './answer.ts'
import { type Problem, problemOf } from './classes.ts'
import { formulate, minimise } from './formulation.ts'
import type { Instance } from './instance.ts'
import { planOf, solveWhole } from './points.ts'
import { type Planning, solving } from './solving.ts'

interface Asked {
  readonly seconds: number
  readonly elapsed: () => number
}

/**
 * Where not everybody can be reached, or not in so few sittings: as many as can be, and for those the best plan. Who is left
 * out is named; that nobody could reach more of them is proven, or the bound is given.
 */
export function* planMost(
  instance: Instance,
  sittings: number | null,
  { seconds, elapsed }: Asked,
  planFor: (among: Instance) => Planning<Answer>,
): Planning<Answer> {
  const problem = problemOf(instance)
  const most = sittings ?? instance.sessions.length
  const reached = yield* reachMost(problem, most, (seconds - elapsed() / 1000) * 0.5)
  if (!reached) return { kind: 'unknown', milliseconds: elapsed() }
  const at = new Set(reached.plan.sittings.flatMap(({ personIds }) => personIds))
  const wanted = instance.people.filter(({ call }) => call !== 'optional')
  const missed = wanted.filter(({ id }) => !at.has(id)).map(({ id }) => id)
  const among = { ...instance, people: instance.people.filter(({ id }) => !missed.includes(id)) }
  const answer = yield* planFor(among)
  if (answer.kind !== 'planned') return answer
  const least = Math.max(0, wanted.length - reached.bound)
  return { ...answer, missed: { personIds: missed, least, optimal: least >= missed.length } }
}

/** The most people that can be reached in at most so many sittings. @returns null where time ran out before there was a plan */
function* reachMost(problem: Problem, most: number, seconds: number): Planning<{ plan: Plan; bound: number } | null> {
  const bound = problem.classes.map(() => 0)
  const formulation = formulate(problem, { sittings: [0, most], ordered: true, bound })
  const wanted = formulation.comes.filter((_, c) => problem.classes[c]?.like.call !== 'optional')
  const costs = wanted.flat().flatMap((column) => (column >= 0 ? [[column, -1] as const] : []))
  const model = minimise(formulation, costs)
  const solved = yield* solving(solveWhole(formulation, { model, start: null, seconds, step: 1 }))
  if (!solved.values) return null
  return { plan: planOf(problem, formulation, solved.values), bound: Math.floor(-solved.bound + 1e-6) }
}
