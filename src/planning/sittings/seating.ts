import type { Plan } from './answer.ts'
import { type Instance, slackOf } from './instance.ts'

/** Free, away, or on duty at a post that can spare only so many. */
const [free, away] = [-1, -2]

/** What does not change while people are seated: where each is in each session, and what the posts can spare. */
interface Ground {
  readonly instance: Instance
  readonly wanted: readonly number[]
  readonly places: readonly (readonly number[])[]
  readonly slack: readonly (readonly number[])[]
}

function groundOf(instance: Instance): Ground {
  const { goal, people, posts, sessions } = instance
  const postAt = new Map(posts.map(({ id }, p) => [id, p]))
  return {
    instance,
    wanted: people.flatMap(({ call }, m) => (goal.kind === 'reach' && call === 'optional' ? [] : [m])),
    places: people.map(({ slots }) =>
      slots.map((slot) => {
        if (slot.state === 'unavailable') return away
        return slot.state === 'free' ? free : (postAt.get(slot.postId ?? '') ?? free)
      }),
    ),
    slack: posts.map((post) => sessions.map((_, s) => slackOf(post, s))),
  }
}

/** Who sits where, each at most once: a flow, grown by moving people along until one more fits. */
export class Seating {
  readonly held = new Set<number>()
  seated = 0
  readonly #ground: Ground
  #at: (number | null)[]
  readonly #here = new Map<number, number[]>()

  constructor(from: Instance | Ground) {
    this.#ground = 'places' in from ? from : groundOf(from)
    this.#at = this.#ground.instance.people.map(() => null)
  }

  copy(): Seating {
    const same = new Seating(this.#ground)
    same.#at = [...this.#at]
    same.seated = this.seated
    for (const s of this.held) {
      same.held.add(s)
      same.#here.set(s, [...(this.#here.get(s) ?? [])])
    }
    return same
  }

  add(session: number): void {
    this.held.add(session)
    this.#here.set(session, [])
    for (const m of this.#ground.wanted) if (this.#at[m] === null && this.#seat(m, new Set())) this.seated += 1
  }

  done(): boolean {
    return this.#ground.instance.goal.kind === 'reach' && this.seated === this.#ground.wanted.length
  }

  plan(): Plan {
    const { sessions, people } = this.#ground.instance
    const sittings = [...this.#here].map(([s, seated]) => ({
      sessionId: sessions[s]?.id ?? '',
      personIds: seated.toSorted((one, other) => one - other).map((m) => people[m]?.id ?? ''),
    }))
    return { sittings }
  }

  /** Moves people from sittings that can spare them to those held with too few. */
  level(): void {
    const quorum = (s: number) => this.#ground.instance.sessions[s]?.quorum ?? 0
    for (const to of this.held)
      for (const [m, from] of this.#at.entries()) {
        if (this.#count(to) >= quorum(to)) break
        if (from !== null && from !== to && this.#count(from) > quorum(from) && this.#hindrance(m, to) === null)
          this.#put(m, to)
      }
  }

  /** Seats somebody, moving others if need be. `tried`: people and full places already looked at on the way, each once. */
  #seat(m: number, tried: Set<string>): boolean {
    if (tried.has(`person ${m}`)) return false
    tried.add(`person ${m}`)
    for (const s of this.held) {
      if (this.#at[m] === s) continue
      const full = this.#hindrance(m, s)
      if (full !== null && (full === 'away' || tried.has(full))) continue
      if (full === null || this.#makeRoom(m, s, full, tried)) {
        this.#put(m, s)
        return true
      }
    }
    return false
  }

  /** Somebody keeps his place until another is found for him, so nobody further along takes it. */
  #makeRoom(m: number, s: number, full: string, tried: Set<string>): boolean {
    tried.add(full)
    const post = this.#ground.places[m]?.[s] ?? free
    const others = full.startsWith('post') ? this.#leaving(post, s) : [...(this.#here.get(s) ?? [])]
    return others.some((other) => this.#seat(other, tried))
  }

  /** What keeps somebody out of a sitting: nothing, his own hours, a post that can spare no more, or a full room. */
  #hindrance(m: number, s: number): string | null {
    const place = this.#ground.places[m]?.[s] ?? away
    if (place === away) return 'away'
    if (place !== free && this.#leaving(place, s).length >= (this.#ground.slack[place]?.[s] ?? 0))
      return `post ${place} ${s}`
    return this.#count(s) < (this.#ground.instance.sessions[s]?.capacity ?? Infinity) ? null : `room ${s}`
  }

  #put(m: number, s: number): void {
    const before = this.#at[m] ?? null
    if (before !== null) this.#here.set(before, this.#here.get(before)?.filter((other) => other !== m) ?? [])
    this.#at[m] = s
    this.#here.get(s)?.push(m)
  }

  #count = (s: number) => this.#here.get(s)?.length ?? 0

  #leaving = (post: number, s: number) => (this.#here.get(s) ?? []).filter((m) => this.#ground.places[m]?.[s] === post)
}
