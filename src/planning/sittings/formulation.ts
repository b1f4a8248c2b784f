import { type Model, ModelBuilder } from '../model.ts'
import type { Problem } from './classes.ts'
import { slackOf } from './instance.ts'
import { manPosts } from './manning.ts'

/** Names one constraint, or one group of them, that may be dropped to see what forbids a plan. */
export type Group =
  | `post:${number}`
  | `capacity:${number}`
  | `session-quorum:${number}`
  | `forbidden:${number}`
  | `lecturer:${number}`
  | `overlap:${number}`
  | `fixed:${number}`

/** A variation of the problem: stages add limits, the search for reasons drops constraints, relief lets others stand in. */
export interface Variation {
  /** Fewest and most sittings. */
  readonly sittings: readonly [least: number, most: number]
  readonly dropped?: ReadonlySet<Group>
  /** How many of each class still have to be reached (or, for a quorum, still are away where they said). All when left out. */
  readonly bound?: readonly number[]
  /** Crew-mates may stand in at posts. */
  readonly relief?: boolean
  /** Counts of people are whole by themselves once the sessions are chosen (a flow); fairness alone needs it said. */
  readonly whole?: boolean
  /** Of sessions alike the roomiest is held first: no plan is lost but its mirror images. */
  readonly ordered?: boolean
}

/** A model with the places of its columns; -1 where there is none. */
export interface Formulation {
  readonly builder: ModelBuilder
  readonly held: readonly number[]
  /** By class, by session. */
  readonly comes: readonly (readonly number[])[]
  /** By post, by session. */
  readonly relief: readonly (readonly number[])[]
}

/** The model of the fact sheet (6.4), people counted by class and every row tied to whether its session is held. */
export function formulate(problem: Problem, variation: Variation): Formulation {
  const { instance } = problem
  const { sessions, posts } = instance
  const dropped = variation.dropped ?? new Set()
  const builder = new ModelBuilder()

  const held = sessions.map(({ fixed, forbidden, lecturerFree }, s) => {
    const closed =
      (forbidden !== null && !dropped.has(`forbidden:${s}`)) || (!lecturerFree && !dropped.has(`lecturer:${s}`))
    return builder.column(fixed && !dropped.has(`fixed:${s}`) ? 1 : 0, closed ? 0 : 1, true)
  })
  builder.row(
    ...variation.sittings,
    held.map((column) => [column, 1]),
  )
  for (const [place, set] of problem.overlaps.entries())
    if (!dropped.has(`overlap:${place}`))
      builder.row(
        0,
        1,
        set.map((s) => [held[s] ?? 0, 1]),
      )

  if (variation.ordered)
    for (const [better, worse] of problem.rows.flatMap((row) =>
      row.slice(1).map((s, at) => [row[at] ?? s, s] as const),
    ))
      builder.row(0, Infinity, [
        [held[better] ?? 0, 1],
        [held[worse] ?? 0, -1],
      ])

  const comes = comings(problem, variation, builder)
  const relief = manPosts(problem, variation, builder, held, comes)
  fill(problem, variation, builder, held, comes)
  return { builder, held, comes, relief: relief ?? posts.map(() => []) }
}

/** One column for each class and session it can come to, and one row that says how often it comes. */
function comings({ instance, classes }: Problem, variation: Variation, builder: ModelBuilder): number[][] {
  const { goal, repeats, sessions, posts } = instance
  const atPost = new Map(posts.map((post, p) => [post.id, { post, p }]))
  return classes.map(({ like, people }, c) => {
    const size = people.length
    const bound = variation.bound?.[c] ?? size
    const columns = sessions.map((_, s) => {
      const slot = like.slots[s]
      if (!slot) return -1
      if (slot.state === 'unavailable') {
        const freed = goal.kind === 'quorum' ? size - bound : 0
        return freed > 0 ? builder.column(0, freed, variation.whole ?? false) : -1
      }
      const found = slot.state === 'on-duty' && slot.postId !== null ? atPost.get(slot.postId) : undefined
      const manned = found && !variation.dropped?.has(`post:${found.p}`) && !variation.relief
      const most = manned ? Math.min(size, slackOf(found.post, s)) : size
      return most > 0 ? builder.column(0, most, variation.whole ?? false) : -1
    })
    const needed = like.call === 'must' || (goal.kind === 'reach' && like.call === 'expected')
    const most = repeats ? Infinity : size
    const entries = columns.filter((column) => column >= 0).map((column) => [column, 1] as const)
    builder.row(needed ? bound : 0, most, entries)
    return columns
  })
}

/** Capacity, the least present, the vote's quorum; and nobody comes where nothing is held. */
function fill(
  problem: Problem,
  variation: Variation,
  builder: ModelBuilder,
  held: readonly number[],
  comes: readonly (readonly number[])[],
): void {
  const { goal, sessions } = problem.instance
  for (const [s, { capacity, quorum }] of sessions.entries()) {
    const y = held[s] ?? 0
    const coming = problem.classes.flatMap(({ like }, c) => {
      const column = comes[c]?.[s] ?? -1
      return column >= 0 ? [{ voter: like.voter, entry: [column, 1] as const }] : []
    })
    const present = coming.map(({ entry }) => entry)
    const most = mostAt(problem, variation, s)
    const room = capacity === null || variation.dropped?.has(`capacity:${s}`) ? most : Math.min(capacity, most)
    builder.row(-Infinity, 0, [...present, [y, -room]])
    if (quorum > 0 && !variation.dropped?.has(`session-quorum:${s}`))
      builder.row(0, Infinity, [...present, [y, -quorum]])
    if (goal.kind !== 'quorum') continue
    const voters = coming.filter(({ voter }) => voter).map(({ entry }) => entry)
    builder.row(0, Infinity, [...voters, [y, -goal.need]])
  }
}

/** How many could come to a session at all: the tighter this is, the less the solver has to search. */
function mostAt({ instance, classes }: Problem, variation: Variation, s: number): number {
  const leaving = new Map<string | null, number>()
  let most = 0
  for (const [c, { like, people }] of classes.entries()) {
    const slot = like.slots[s]
    if (slot?.state === 'on-duty') leaving.set(slot.postId, (leaving.get(slot.postId) ?? 0) + people.length)
    else if (slot?.state === 'free') most += people.length
    else if (instance.goal.kind === 'quorum') most += people.length - (variation.bound?.[c] ?? people.length)
  }
  for (const [postId, people] of leaving) {
    const p = instance.posts.findIndex(({ id }) => id === postId)
    const post = instance.posts[p]
    const manned = post && !variation.relief && !variation.dropped?.has(`post:${p}`)
    most += manned ? Math.min(people, slackOf(post, s)) : people
  }
  return most
}

/** The model of a formulation under an objective given by column. */
export const minimise = ({ builder }: Formulation, costs: Iterable<readonly [number, number]>): Model =>
  builder.minimising(new Map(costs))
