/** Small sittings instances of every kind, the same for the same seed. */
import {
  type Forbidden,
  type Instance,
  type Person,
  type Post,
  type Reason,
  reasons,
  type Session,
  type Slot,
} from '#planning/sittings/instance.ts'

export interface Shape {
  readonly people: number
  readonly sessions: number
  readonly kind: 'reach' | 'quorum'
  readonly repeats?: boolean
  /** Everybody expected, one after another, nothing odd: what a flow can check. */
  readonly plain?: boolean
}

/** A linear congruential generator (Numerical Recipes): good enough to be various. */
function dice(seed: number) {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

type Roll = ReturnType<typeof dice>

export function randomInstance(seed: number, shape: Shape): Instance {
  const roll = dice(seed)
  const crews = ['A', 'B', 'C'].map((id) => ({ id, name: `${id}班` }))
  // Often the last sessions are twins, but for their room: the planner takes the roomier one first.
  const twins = roll(2) === 0 ? 1 + roll(2) : 0
  const like = (s: number) => (s >= shape.sessions - twins ? shape.sessions - twins - 1 : s)
  const made = Array.from({ length: shape.sessions }, (_, s) => session(roll, s, shape))
  const sessions = made.map((one, s) => ({ ...one, quorum: made[like(s)]?.quorum ?? 0 }))
  const postIds = ['P', 'Q']
  const people = Array.from({ length: shape.people }, (_, m) => person(roll, m, shape, postIds)).map((one) => ({
    ...one,
    slots: one.slots.map((slot, s) => one.slots[like(s)] ?? slot),
  }))
  const posts = postIds.map((id) => {
    const one = post(roll, id, people, shape.sessions)
    return { ...one, onDuty: one.onDuty.map((count, s) => one.onDuty[like(s)] ?? count) }
  })
  const voters = people.filter(({ voter }) => voter).length
  const goal =
    shape.kind === 'reach'
      ? ({ kind: 'reach' } as const)
      : { kind: 'quorum' as const, need: 1 + roll(Math.max(1, voters)) }
  return { goal, repeats: shape.repeats ?? false, sessions, crews, posts, people }
}

function session(roll: Roll, s: number, { plain, kind }: Shape): Session {
  const startsAt = s * 60 + (!plain && roll(5) === 0 ? -30 : 0)
  const forbidden: Forbidden | null = !plain && roll(10) === 0 ? 'venue-taken' : null
  return {
    id: `s${s}`,
    label: `第${s}场`,
    startsAt,
    endsAt: startsAt + 60,
    venue: null,
    capacity: roll(2) === 0 ? null : 2 + roll(plain ? 10 : 4),
    quorum: roll(3) === 0 ? 1 + roll(3) : 0,
    fixed: !plain && kind === 'reach' && roll(12) === 0,
    forbidden,
    lecturerFree: plain || roll(10) > 0,
  }
}

function person(roll: Roll, m: number, { plain, sessions }: Shape, postIds: readonly string[]): Person {
  const postId = postIds[roll(3)] ?? null
  const weight = 1 + roll(3)
  const twin = roll(3) === 0
  const slots = Array.from({ length: sessions }, (): Slot => {
    const face = roll(6)
    if (face < 2) return { state: 'on-duty', postId }
    if (face < 4) return { state: 'free', weight: twin ? 1 : weight }
    return { state: 'unavailable', reason: reasons[roll(reasons.length)] as Reason }
  })
  const call = plain
    ? 'expected'
    : (['expected', 'expected', 'expected', 'expected', 'must', 'optional'] as const)[roll(6)]
  const crewId = ['A', 'B', 'C'][roll(3)] ?? 'A'
  return { id: `m${m}`, name: `人${m}`, postId, crewId, voter: roll(4) > 0, call: call ?? 'expected', slots }
}

function post(roll: Roll, id: string, people: readonly Person[], sessions: number): Post {
  const onDuty = Array.from({ length: sessions }, (_, s) => {
    const listed = people.filter(({ slots }) => {
      const slot = slots[s]
      return slot?.state === 'on-duty' && slot.postId === id
    }).length
    return listed + roll(2)
  })
  const relief = roll(2) === 0 ? null : onDuty.map(() => roll(3))
  return { id, name: `${id}岗`, minimum: roll(3), onDuty, relief }
}
