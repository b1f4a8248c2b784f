import type { Solved, Task } from '../model.ts'
import type { Conflict } from './answer.ts'
import { causesOf } from './causes.ts'
import type { Problem } from './classes.ts'
import { formulate, type Group, minimise, type Variation } from './formulation.ts'
import { openTo, rigidPeople } from './openings.ts'
import { reliefFor } from './relief.ts'
import { shortfallsOf } from './shortfall.ts'
import type { Planning } from './solving.ts'

/** One thing that could be dropped: a group of constraints, or one person of a class. */
export type Element = { readonly group: Group } | { readonly person: number }

/** Time for one question of the search; a minimal set is worth a few seconds, not more. */
const perQuestion = 5

/**
 * The minimal reasons why nothing can be planned, or nothing in at most so many sittings: without any one of them it could
 * (an irreducible infeasible set, found by dropping half after half: Junker's QuickXplain). Also which relief would help.
 */
export function* conflictOf(problem: Problem, sittings: number | null, secondsLeft: () => number): Planning<Conflict> {
  const search = new Search(problem, sittings, secondsLeft)
  const quick = rigidPeople(problem, sittings)
  const all = elementsOf(problem)
  const rest = all.filter((one) => !('person' in one))
  const seed = quick && [...quick.map((person) => ({ person })), ...rest]
  const from = seed && (yield* search.fails(seed)) ? seed : all
  const core = (yield* search.fails([])) ? [] : yield* search.shrink([], false, from)
  const relief = yield* reliefFor(problem, sittings, secondsLeft())
  return {
    sittings,
    causes: causesOf(problem, core),
    minimal: !search.ranOut,
    shortfalls: problem.instance.goal.kind === 'quorum' ? shortfallsOf(problem.instance) : [],
    relief,
  }
}

class Search {
  ranOut = false
  readonly #problem: Problem
  readonly #sittings: number | null
  readonly #secondsLeft: () => number

  constructor(problem: Problem, sittings: number | null, secondsLeft: () => number) {
    this.#problem = problem
    this.#sittings = sittings
    this.#secondsLeft = secondsLeft
  }

  /** Whether these alone already make it impossible. Where time runs out it is taken that they do not, and the set stays larger. */
  *fails(elements: readonly Element[]): Planning<boolean> {
    const seconds = Math.min(perQuestion, this.#secondsLeft())
    if (seconds <= 0) {
      this.ranOut = true
      return false
    }
    const formulation = formulate(this.#problem, variationOf(this.#problem, this.#sittings, elements))
    const task: Task = { model: minimise(formulation, []), start: null, seconds, step: 1 }
    const solved: Solved | undefined = yield { task }
    if (solved?.status === 'limit' && !solved.values) this.ranOut = true
    return solved?.status === 'infeasible'
  }

  /** QuickXplain: what of `from` is needed beside `known`; earlier ones are kept rather than later ones. */
  *shrink(known: readonly Element[], grew: boolean, from: readonly Element[]): Planning<readonly Element[]> {
    if (grew && (yield* this.fails(known))) return []
    if (from.length <= 1) return from
    const half = Math.ceil(from.length / 2)
    const [first, second] = [from.slice(0, half), from.slice(half)]
    const later = yield* this.shrink([...known, ...first], true, second)
    const earlier = yield* this.shrink([...known, ...later], later.length > 0, first)
    return [...earlier, ...later]
  }
}

/** Everything that could be dropped: rigid people first, for they make the clearest reasons. */
function elementsOf(problem: Problem): Element[] {
  const { sessions, posts, goal } = problem.instance
  const groups: Group[] = [
    ...posts.map((_, p) => `post:${p}` as const),
    ...sessions.flatMap((session, s): Group[] => [
      ...(session.forbidden ? [`forbidden:${s}` as const] : []),
      ...(session.lecturerFree ? [] : [`lecturer:${s}` as const]),
      ...(session.fixed ? [`fixed:${s}` as const] : []),
      ...(session.capacity === null ? [] : [`capacity:${s}` as const]),
      ...(session.quorum > 0 ? [`session-quorum:${s}` as const] : []),
    ]),
    ...problem.overlaps.map((_, place) => `overlap:${place}` as const),
  ]
  const people = problem.classes
    .map(({ like, people: alike }, c) => ({ c, like, size: alike.length, open: openTo(problem.instance, like).length }))
    .filter(({ like }) => goal.kind === 'quorum' || like.call !== 'optional')
    .toSorted((one, other) => one.open - other.open)
    .flatMap(({ c, size }) => Array.from({ length: size }, () => ({ person: c })))
  return [...people, ...groups.map((group) => ({ group }))]
}

/** The problem with nothing but these in force. */
function variationOf(problem: Problem, sittings: number | null, elements: readonly Element[]): Variation {
  const kept = new Set(elements.flatMap((one) => ('group' in one ? [one.group] : [])))
  const dropped = elementsOf(problem).flatMap((one) => ('group' in one && !kept.has(one.group) ? [one.group] : []))
  const bound = problem.classes.map(() => 0)
  for (const one of elements) if ('person' in one) bound[one.person] = (bound[one.person] ?? 0) + 1
  const most = sittings ?? problem.instance.sessions.length
  return {
    sittings: problem.instance.goal.kind === 'quorum' ? [1, 1] : [0, most],
    dropped: new Set(dropped),
    bound,
  }
}
