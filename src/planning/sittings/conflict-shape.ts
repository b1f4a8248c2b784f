import type { Plan } from './answer.ts'
import type { Forbidden, Reason } from './instance.ts'

/** One member of a minimal conflict: without any one of them the rest can be done. */
export type Cause =
  /** He has to be reached (or: cannot come, for a quorum). `sessionIds`: where he can come at all, given the posts named beside. */
  | {
      readonly kind: 'person'
      readonly personId: string
      readonly sessionIds: readonly string[]
      /** Why not to the others, and at which post he is kept. */
      readonly unavailable: readonly { readonly reason: Reason; readonly sessionIds: readonly string[] }[]
      readonly kept: readonly { readonly postId: string; readonly sessionIds: readonly string[] }[]
      /** Others in the same place: nothing would be gained by reaching them otherwise. */
      readonly alike: readonly string[]
    }
  /** The minimum of a post; `slack`: most and least who can leave it over the sessions. */
  | {
      readonly kind: 'post'
      readonly postId: string
      readonly minimum: number
      readonly leastSlack: number
      readonly mostSlack: number
    }
  | { readonly kind: 'capacity'; readonly sessionId: string; readonly capacity: number }
  | { readonly kind: 'session-quorum'; readonly sessionId: string; readonly quorum: number }
  | { readonly kind: 'forbidden'; readonly sessionId: string; readonly reason: Forbidden }
  | { readonly kind: 'lecturer'; readonly sessionId: string }
  | { readonly kind: 'overlap'; readonly sessionIds: readonly string[] }
  | { readonly kind: 'fixed'; readonly sessionId: string }

/** For a quorum: what each session could bring at most, and what keeps the others away. */
export interface Shortfall {
  readonly sessionId: string
  readonly need: number
  readonly atMost: number
  readonly unavailable: readonly { readonly reason: Reason; readonly people: number }[]
  readonly kept: readonly { readonly postId: string; readonly people: number }[]
  /** What closes the session altogether, if anything does. */
  readonly closed: Forbidden | 'lecturer' | null
  readonly capacity: number | null
  /** People who must come and cannot. */
  readonly missing: readonly string[]
}

/** The fewest crew-mates who would have to stand in, and where, with the plan they make possible. */
export interface Relief {
  readonly reliefs: number
  readonly at: readonly {
    readonly sessionId: string
    readonly postId: string
    readonly people: number
    /** The people on duty there who could then come. */
    readonly frees: readonly string[]
  }[]
  readonly plan: Plan
}

/** Why it cannot be done at all, or not in fewer sittings. */
export interface Conflict {
  /** At most so many sittings were allowed; null: any number. */
  readonly sittings: number | null
  readonly causes: readonly Cause[]
  /** False when time ran out before the set was proven minimal. */
  readonly minimal: boolean
  readonly shortfalls: readonly Shortfall[]
  /** Null: no relief would help (or time ran out). */
  readonly relief: Relief | null
}
