import type { Plan } from './answer.ts'
import { checkPlan } from './check-plan.ts'
import { overlap } from './classes.ts'
import { type Instance, slackOf } from './instance.ts'

/**
 * A plan at once, without a solver: sessions are added one by one, each time the one that reaches most people not yet reached,
 * people being moved between sittings to make room. Not the best plan, often not far from it; null where it does not get there.
 */
export function firstPlan(instance: Instance): Plan | null {
  const { sessions, goal } = instance
  const open = sessions.flatMap((session, s) => (session.forbidden === null && session.lecturerFree ? [s] : []))
  let seating = new Seating(instance)
  for (const s of open) if (sessions[s]?.fixed) seating.add(s)
  const meets = (s: number) => [...seating.held].some((other) => overlaps(instance, s, other))
  while (!seating.done() && !(goal.kind === 'quorum' && seating.held.size > 0)) {
    let best: Seating | null = null
    for (const s of open) {
      if (seating.held.has(s) || meets(s)) continue
      const tried = seating.copy()
      tried.add(s)
      if (tried.seated > (best?.seated ?? seating.seated)) best = tried
    }
    if (!best) return null
    seating = best
  }
  seating.level()
  const plan = seating.plan()
  return checkPlan(instance, plan).length === 0 ? plan : null
}

function overlaps({ sessions }: Instance, one: number, other: number): boolean {
  const [first, second] = [sessions[one], sessions[other]]
  return first !== undefined && second !== undefined && overlap(first, second)
}

/** Who sits where, each at most once: a flow, grown by moving people along until one more fits. */
class Seating {
  readonly held = new Set<number>()
  seated = 0
  readonly #instance: Instance
  readonly #at: (number | null)[]
  readonly #wanted: number[]

  constructor(instance: Instance) {
    this.#instance = instance
    this.#at = instance.people.map(() => null)
    const { goal } = instance
    this.#wanted = instance.people.flatMap(({ call }, m) => (goal.kind === 'reach' && call === 'optional' ? [] : [m]))
  }

  copy(): Seating {
    const same = new Seating(this.#instance)
    for (const s of this.held) same.held.add(s)
    for (const [m, s] of this.#at.entries()) same.#at[m] = s
    same.seated = this.seated
    return same
  }

  add(session: number): void {
    this.held.add(session)
    for (const m of this.#wanted) if (this.#at[m] === null && this.#seat(m, new Set())) this.seated += 1
  }

  /** Moves people from sittings that can spare them to those held with too few. */
  level(): void {
    const quorum = (s: number) => this.#instance.sessions[s]?.quorum ?? 0
    for (const to of this.held)
      for (const [m, from] of this.#at.entries()) {
        if (this.#here(to).length >= quorum(to)) break
        if (from === null || from === to || this.#here(from).length <= quorum(from)) continue
        if (this.#fits(m, to)) this.#at[m] = to
      }
  }

  #fits(m: number, s: number): boolean {
    const slot = this.#instance.people[m]?.slots[s]
    if (!slot || slot.state === 'unavailable') return false
    if (this.#here(s).length >= (this.#instance.sessions[s]?.capacity ?? Infinity)) return false
    const post = slot.state === 'on-duty' ? slot.postId : null
    return post === null || this.#leaving(post, s).length < this.#slack(post, s)
  }

  done(): boolean {
    return this.#instance.goal.kind === 'reach' && this.seated === this.#wanted.length
  }

  plan(): Plan {
    const { sessions, people } = this.#instance
    const sittings = [...this.held].map((s) => ({
      sessionId: sessions[s]?.id ?? '',
      personIds: people.flatMap(({ id }, m) => (this.#at[m] === s ? [id] : [])),
    }))
    return { sittings }
  }

  /** Seats somebody, moving others if need be. `tried` holds the places already found full on the way. */
  #seat(m: number, tried: Set<string>): boolean {
    for (const s of this.held) {
      const slot = this.#instance.people[m]?.slots[s]
      if (!slot || slot.state === 'unavailable') continue
      const post = slot.state === 'on-duty' ? slot.postId : null
      if (post !== null && this.#leaving(post, s).length >= this.#slack(post, s)) {
        if (this.#move(m, s, `${post}@${s}`, this.#leaving(post, s), tried)) return true
      } else {
        const here = this.#here(s)
        if (here.length < (this.#instance.sessions[s]?.capacity ?? Infinity)) {
          this.#at[m] = s
          return true
        }
        if (this.#move(m, s, `@${s}`, here, tried)) return true
      }
    }
    return false
  }

  /** Somebody keeps his place until another is found for him, so nobody further along takes it. */
  #move(m: number, s: number, place: string, others: readonly number[], tried: Set<string>): boolean {
    if (tried.has(place)) return false
    tried.add(place)
    if (!others.some((other) => this.#seat(other, tried))) return false
    this.#at[m] = s
    return true
  }

  #here = (s: number) => this.#at.flatMap((at, m) => (at === s ? [m] : []))

  #leaving = (post: string, s: number) =>
    this.#here(s).filter((m) => {
      const slot = this.#instance.people[m]?.slots[s]
      return slot?.state === 'on-duty' && slot.postId === post
    })

  #slack(postId: string, s: number): number {
    const post = this.#instance.posts.find(({ id }) => id === postId)
    return post ? slackOf(post, s) : Infinity
  }
}
