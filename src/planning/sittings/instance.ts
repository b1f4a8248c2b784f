/**
 * What the sittings planner is asked: which sessions could be held, who should come, and which posts must stay manned.
 * Everything is plain JSON and pure; times are minutes on any one scale (the plant's clock is best), never instants.
 */

/** A session that could be held. A session a plan holds is a sitting. */
export interface Session {
  readonly id: string
  /** As the reader knows it: `12月1日 14:00 会议室`. */
  readonly label: string
  readonly startsAt: number
  readonly endsAt: number
  /** For display; whether it may be used is `forbidden`. */
  readonly venue: string | null
  /** Most people who fit in; null: no limit. */
  readonly capacity: number | null
  /** Fewest people present for it to be held at all; 0: no minimum. */
  readonly quorum: number
  /** It is held in any case. */
  readonly fixed: boolean
  /** Why it cannot be held whatever the rota says; null: it can. */
  readonly forbidden: Forbidden | null
  readonly lecturerFree: boolean
}

/** `in-molten-bay` and `near-lifting`: gathering places in lifting bays are forbidden by law (fact sheet 6.3). */
export type Forbidden = 'in-molten-bay' | 'near-lifting' | 'venue-taken' | 'past' | 'ruled-out'
export const forbiddenReasons = ['in-molten-bay', 'near-lifting', 'venue-taken', 'past', 'ruled-out'] as const

/** Why somebody cannot come to a session. `other`: said by hand. */
export type Reason = 'leave' | 'straddles-shift' | 'after-night' | 'before-night' | 'elsewhere' | 'other'
export const reasons = ['leave', 'straddles-shift', 'after-night', 'before-night', 'elsewhere', 'other'] as const

/** Where one person is during one session. */
export type Slot =
  /** At work: can come only where the post keeps its minimum. `postId` null: a place without a minimum. */
  | { readonly state: 'on-duty'; readonly postId: string | null }
  /** Off duty: can come, at a cost of `weight` (a whole number; 1 counts comings, minutes count time). */
  | { readonly state: 'free'; readonly weight: number }
  | { readonly state: 'unavailable'; readonly reason: Reason }

export interface Person {
  readonly id: string
  readonly name: string
  /** Usual post, for display and sentences; null: none. */
  readonly postId: string | null
  readonly crewId: string
  /** Counts towards the quorum of a vote (VT-01). */
  readonly voter: boolean
  /**
   * `expected`: is to be reached (goal `reach`) or comes if possible (goal `quorum`). `must`: has to come under either goal.
   * `optional`: need not come, may be asked where a quorum needs somebody.
   */
  readonly call: 'expected' | 'must' | 'optional'
  /** One for each session, in the order of `sessions`. */
  readonly slots: readonly Slot[]
}

export interface Crew {
  readonly id: string
  readonly name: string
}

export interface Post {
  readonly id: string
  readonly name: string
  readonly minimum: number
  /** Everybody on duty there, called or not, for each session in order. Slack is what exceeds the minimum. */
  readonly onDuty: readonly number[]
  /** Crew-mates who could stand in, for each session in order; null: unknown, as many as needed. Used to propose relief only. */
  readonly relief: readonly number[] | null
}

/**
 * `reach`: everybody `expected` comes once, in the fewest sittings. `quorum`: at least `need` voters at ONE sitting; sittings
 * are never added up (VT-13), and whoever can come is asked.
 */
export type Goal = { readonly kind: 'reach' } | { readonly kind: 'quorum'; readonly need: number }

export interface Instance {
  readonly goal: Goal
  /** Somebody may come more than once (only ever used to fill a quorum). */
  readonly repeats: boolean
  readonly sessions: readonly Session[]
  readonly crews: readonly Crew[]
  readonly posts: readonly Post[]
  readonly people: readonly Person[]
}

/** How many can leave a post during a session without falling under its minimum. */
export function slackOf(post: Post, session: number): number {
  return Math.max(0, (post.onDuty[session] ?? 0) - post.minimum)
}
