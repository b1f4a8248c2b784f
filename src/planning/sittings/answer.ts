import type { Forbidden, Reason } from './instance.ts'

/** Who comes to which sittings. This, and nothing else, is what a hand may change: `checkPlan` judges it. */
export interface Plan {
  readonly sittings: readonly Sitting[]
}

export interface Sitting {
  readonly sessionId: string
  readonly personIds: readonly string[]
}

/** A plan as a reader wants it: beside who comes, who is on duty and stays where. Made by `describePlan`. */
export interface DescribedSitting {
  readonly sessionId: string
  readonly comes: readonly { readonly personId: string; readonly onDuty: boolean; readonly postId: string | null }[]
  readonly stays: readonly { readonly personId: string; readonly postId: string | null }[]
  /** Voters among those who come. */
  readonly voters: number
}

/** What a plan costs. */
export interface Cost {
  readonly sittings: number
  /** Voters present at the sitting (goal `quorum`), people reached (goal `reach`). */
  readonly present: number
  /** Weighted off-duty time, and how many comings it is made of. */
  readonly offDuty: number
  readonly offDutyComings: number
  /** Off-duty weight by crew. */
  readonly loads: readonly { readonly crewId: string; readonly people: number; readonly weight: number }[]
  /** The heaviest off-duty weight per head of a crew, and how far it is from the lightest. */
  readonly heaviest: number
  readonly spread: number
}

/** The order in which plans are compared; each stage keeps what the ones before it reached. `present` only for a quorum. */
export type StageName = 'sittings' | 'present' | 'off-duty' | 'fairness'

export interface Stage {
  readonly name: StageName
  /** What the plan has, and what no plan can beat. */
  readonly value: number
  readonly bound: number
  readonly optimal: boolean
  readonly milliseconds: number
}

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

/** The planner's answer. */
export type Answer = Planned | Impossible | Unknown

export interface Planned {
  readonly kind: 'planned'
  readonly plan: Plan
  readonly sittings: readonly DescribedSitting[]
  readonly cost: Cost
  readonly stages: readonly Stage[]
  /** Every stage proven. Otherwise the stages say how far their bound is. */
  readonly optimal: boolean
  /** Why not one sitting fewer; only when asked for, and only when more than one is needed. */
  readonly why: Conflict | null
  readonly milliseconds: number
}

export interface Impossible {
  readonly kind: 'impossible'
  readonly conflict: Conflict
  readonly milliseconds: number
}

/** Time ran out with no plan and no proof that there is none. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly milliseconds: number
}

/** On the way: the best plan so far. */
export interface Progress {
  readonly stage: StageName | 'first' | 'explain'
  readonly plan: Plan | null
  readonly cost: Cost | null
  readonly bound: number | null
  readonly milliseconds: number
}
