/** The cheapest way to seat everybody in given sessions, as a flow by shortest paths: independent of the planner and of its solver. */
import type { Instance } from '#planning/sittings/instance.ts'

interface Arc {
  readonly to: number
  room: number
  readonly cost: number
  readonly back: number
}

const must = -1_000_000

/** Least off-duty weight with exactly these sessions held, or null where they cannot seat everybody. Everybody is expected once. */
export function cheapestSeating(instance: Instance, held: readonly number[]): number | null {
  const { people, posts, sessions } = instance
  const arcs: Arc[][] = []
  const node = () => arcs.push([]) - 1
  const join = (from: number, to: number, room: number, cost: number) => {
    arcs[from]?.push({ to, room, cost, back: arcs[to]?.length ?? 0 })
    arcs[to]?.push({ to: from, room: 0, cost: -cost, back: (arcs[from]?.length ?? 0) - 1 })
  }
  const [source, sink] = [node(), node()]
  const rooms = held.map((s) => {
    const room = node()
    const { capacity = null, quorum = 0 } = sessions[s] ?? {}
    join(room, sink, quorum, must)
    join(room, sink, (capacity ?? people.length) - quorum, 0)
    const doors = posts.map(({ id, minimum, onDuty }) => {
      const door = node()
      join(door, room, Math.max(0, (onDuty[s] ?? 0) - minimum), 0)
      return [id, door] as const
    })
    return { s, room, doors: new Map(doors) }
  })
  for (const { slots } of people) {
    const person = node()
    join(source, person, 1, 0)
    for (const { s, room, doors } of rooms) {
      const slot = slots[s]
      if (slot?.state === 'free') join(person, room, 1, slot.weight)
      if (slot?.state === 'on-duty') join(person, slot.postId === null ? room : (doors.get(slot.postId) ?? room), 1, 0)
    }
  }
  const { seated, cost } = push(arcs, source, sink)
  const quorums = held.reduce((sum, s) => sum + (sessions[s]?.quorum ?? 0), 0)
  const weight = cost - quorums * must
  return seated === people.length && weight >= 0 && weight < -must ? weight : null
}

/** Shortest path after shortest path (Bellman and Ford). */
function push(arcs: readonly Arc[][], source: number, sink: number): { seated: number; cost: number } {
  let [seated, cost] = [0, 0]
  for (;;) {
    const far = arcs.map(() => Infinity)
    const came: (Arc | undefined)[] = []
    far[source] = 0
    for (let changed = true; changed; ) {
      changed = false
      for (const [from, list] of arcs.entries())
        for (const arc of list) {
          const length = (far[from] ?? Infinity) + arc.cost
          if (arc.room <= 0 || length >= (far[arc.to] ?? Infinity) - 1e-9) continue
          far[arc.to] = length
          came[arc.to] = arc
          changed = true
        }
    }
    if (far[sink] === Infinity) return { seated, cost }
    for (let at = sink; at !== source; ) {
      const arc = came[at]
      const reverse = arc && arcs[at]?.[arc.back]
      if (!arc || !reverse) throw new Error('a path that leads nowhere')
      arc.room -= 1
      reverse.room += 1
      at = reverse.to
    }
    seated += 1
    cost += far[sink] ?? 0
  }
}

/** Every way to choose `count` of the first `of` numbers. */
export function* subsets(of: number, count: number, from = 0): Generator<number[]> {
  if (count === 0) yield []
  else
    for (let first = from; first < of; first++)
      for (const rest of subsets(of, count - 1, first + 1)) yield [first, ...rest]
}
