/** The closed sets of the module. The table's check constraints and the contracts' schemas say the same words. */

/** What must be reached: everyone once, or at one sitting the quorum of a vote (VT-13: several sittings are never added up). */
export const goals = ['everyone', 'ordinary', 'admission', 'election'] as const
export type Goal = (typeof goals)[number]
export type VoteGoal = Exclude<Goal, 'everyone'>

export function isVote(goal: Goal): goal is VoteGoal {
  return goal !== 'everyone'
}

export const runStates = ['waiting', 'running', 'answered', 'cancelled', 'failed'] as const
export type RunState = (typeof runStates)[number]

/**
 * Why somebody is left out: a to f are the grounds of VT-03, approved by the superior and the assembly; `later` is made up for
 * another way and still counts in N.
 */
export const exemptions = ['a', 'b', 'c', 'd', 'e', 'f', 'later'] as const
export type Exemption = (typeof exemptions)[number]

/**
 * Whether one person can come to one sitting, as one letter: `D` on duty, from the post; `E` off duty at either edge of his
 * shift; `F` off duty, on a way of his own; and why not: `L` leave, `W` away for long, `S` a shift begins or ends in the middle of it, `N` rest after a night, `B` rest before a night,
 * `G` asked to another gathering.
 */
export const letters = ['D', 'E', 'F', 'L', 'W', 'S', 'N', 'B', 'G'] as const
export type Letter = (typeof letters)[number]
export type Hindrance = Exclude<Letter, Coming>
export type Coming = 'D' | 'E' | 'F'

/** Why no sitting can be held at an hour at all; `day-off`: it could, but days off are left free. */
export const bars = ['no-room', 'unit-busy', 'chair', 'lecturer', 'day-off'] as const
export type Bar = (typeof bars)[number]

/**
 * Other plans to compare the best one with: one sitting `fewer` and whom it would miss, one `more`, days off used (`days-off`) or
 * left free (`work-days`), a vote on the best `other-day`; where there is no plan at all, whoever can be reached (`most`).
 */
export const otherKeys = ['fewer', 'more', 'days-off', 'work-days', 'other-day', 'most'] as const
export type OtherKey = (typeof otherKeys)[number]
export const otherStates = ['waiting', 'running', 'done', 'stopped'] as const

export function canCome(letter: string | undefined): letter is Coming {
  return letter === 'D' || letter === 'E' || letter === 'F'
}
