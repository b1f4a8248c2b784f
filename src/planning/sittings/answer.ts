import type { Conflict } from './conflict-shape.ts'

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
  /** Only where as many as possible were to be reached: who is not, and how few it could be at best. */
  readonly missed?: Missed | undefined
  readonly milliseconds: number
}

export interface Missed {
  readonly personIds: readonly string[]
  readonly least: number
  readonly optimal: boolean
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

export type { Cause, Conflict, Relief, Shortfall } from './conflict-shape.ts'
