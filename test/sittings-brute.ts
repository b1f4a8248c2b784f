/** Sittings by trying everything: nothing of the planner but the shapes. For instances of a handful of people. */
import type { Instance, Person } from '#planning/sittings/instance.ts'

export interface Best {
  readonly sittings: number
  /** Voters present, for a vote. */
  readonly present: number
  readonly offDuty: number
  readonly heaviest: number
}

interface Limits {
  /** Most sittings; any number when left out. */
  readonly most?: number
  /** Sets of sessions of which one may be held; every overlapping pair when left out. */
  readonly apart?: readonly (readonly number[])[]
}

/** The best there is in the order of the stages, or null when there is nothing. */
export function bruteForce(instance: Instance, limits: Limits = {}): Best | null {
  let best: (Best & { others: number }) | null = null
  tryAll(instance, limits, (held, coming) => {
    if (!postsHold(instance, coming)) return
    const found = worthOf(instance, held, coming)
    if (!best || isBetter(instance, found, best)) best = found
  })
  return best
}

/** The fewest who would have to stand in at posts for anything to be possible, or null. */
export function bruteRelief(instance: Instance, limits: Limits = {}): number | null {
  let fewest: number | null = null
  tryAll(instance, limits, (_, coming) => {
    const needed = standIns(instance, coming)
    if (needed !== null && (fewest === null || needed < fewest)) fewest = needed
  })
  return fewest
}

/** For each person the sessions he comes to. */
type Coming = readonly (readonly number[])[]

function tryAll(instance: Instance, limits: Limits, visit: (held: readonly number[], coming: Coming) => void): void {
  const { sessions, goal } = instance
  const apart = limits.apart ?? pairs(instance)
  for (let mask = 0; mask < 1 << sessions.length; mask++) {
    const held = sessions.flatMap((_, s) => ((mask >> s) & 1 ? [s] : []))
    if (held.length > (limits.most ?? Infinity) || (goal.kind === 'quorum' && held.length !== 1)) continue
    if (sessions.some(({ fixed }, s) => fixed && !held.includes(s))) continue
    if (held.some((s) => sessions[s]?.forbidden !== null || !sessions[s]?.lecturerFree)) continue
    if (apart.some((set) => set.filter((s) => held.includes(s)).length > 1)) continue
    assign(instance, held, [], visit)
  }
}

function pairs({ sessions }: Instance): number[][] {
  return sessions.flatMap((one, a) =>
    sessions.flatMap((other, b) =>
      a < b && one.startsAt < other.endsAt && other.startsAt < one.endsAt ? [[a, b]] : [],
    ),
  )
}

function assign(
  instance: Instance,
  held: readonly number[],
  coming: Coming,
  visit: (held: readonly number[], coming: Coming) => void,
): void {
  const person = instance.people[coming.length]
  if (!person) {
    if (roomsHold(instance, held, coming)) visit(held, coming)
    return
  }
  for (const choice of choicesOf(instance, person, held)) assign(instance, held, [...coming, choice], visit)
}

function choicesOf({ goal, repeats }: Instance, { slots, call }: Person, held: readonly number[]): number[][] {
  const able = held.filter((s) => slots[s]?.state !== 'unavailable')
  const needed = call === 'must' || (goal.kind === 'reach' && call === 'expected')
  const subsets = repeats
    ? Array.from({ length: 1 << able.length }, (_, mask) => able.filter((_, at) => (mask >> at) & 1))
    : [[], ...able.map((s) => [s])]
  return subsets.filter((subset) => subset.length > 0 || !needed)
}

function roomsHold({ sessions, people, goal }: Instance, held: readonly number[], coming: Coming): boolean {
  return held.every((s) => {
    const here = people.filter((_, m) => coming[m]?.includes(s))
    const { capacity = null, quorum = 0 } = sessions[s] ?? {}
    if (capacity !== null && here.length > capacity) return false
    return here.length >= quorum && (goal.kind === 'reach' || here.filter(({ voter }) => voter).length >= goal.need)
  })
}

function leavingAt({ people }: Instance, coming: Coming, postId: string, s: number): number {
  return people.filter(({ slots }, m) => {
    const slot = slots[s]
    return coming[m]?.includes(s) && slot?.state === 'on-duty' && slot.postId === postId
  }).length
}

function postsHold(instance: Instance, coming: Coming): boolean {
  return instance.posts.every(({ id, minimum, onDuty }) =>
    instance.sessions.every((_, s) => {
      const leaving = leavingAt(instance, coming, id, s)
      return leaving === 0 || (onDuty[s] ?? 0) - leaving >= minimum
    }),
  )
}

function standIns(instance: Instance, coming: Coming): number | null {
  let sum = 0
  for (const { id, minimum, onDuty, relief } of instance.posts)
    for (const [s] of instance.sessions.entries()) {
      const leaving = leavingAt(instance, coming, id, s)
      const needed = leaving === 0 ? 0 : Math.max(0, minimum + leaving - (onDuty[s] ?? 0))
      if (needed > (relief?.[s] ?? Infinity)) return null
      sum += needed
    }
  return sum
}

function worthOf({ people, crews, goal }: Instance, held: readonly number[], coming: Coming) {
  const weights = people.map(({ slots }, m) =>
    (coming[m] ?? []).reduce((sum, s) => {
      const slot = slots[s]
      return sum + (slot?.state === 'free' ? slot.weight : 0)
    }, 0),
  )
  const heads = crews.map(({ id }) => {
    const size = people.filter(({ crewId, call }) => crewId === id && call !== 'optional').length
    const load = people.reduce((sum, { crewId }, m) => sum + (crewId === id ? (weights[m] ?? 0) : 0), 0)
    return size > 0 ? load / size : 0
  })
  const there = people.filter((_, m) => (coming[m]?.length ?? 0) > 0)
  const voters = there.filter(({ voter }) => voter)
  return {
    sittings: held.length,
    present: goal.kind === 'quorum' ? voters.length : there.length,
    others: there.filter(({ voter, call }) => !voter && call !== 'optional').length,
    offDuty: weights.reduce((sum, weight) => sum + weight, 0),
    heaviest: Math.max(0, ...heads),
  }
}

function isBetter({ goal }: Instance, one: ReturnType<typeof worthOf>, other: ReturnType<typeof worthOf>): boolean {
  const order = ({ sittings, present, others, offDuty, heaviest }: typeof one) =>
    goal.kind === 'quorum' ? [sittings, -present, -others, offDuty, heaviest] : [sittings, offDuty, heaviest]
  const [mine, theirs] = [order(one), order(other)]
  const at = mine.findIndex((value, place) => Math.abs(value - (theirs[place] ?? 0)) > 1e-9)
  return at >= 0 && (mine[at] ?? 0) < (theirs[at] ?? 0)
}
