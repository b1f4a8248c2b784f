import type { Day } from '#core/day.ts'
import type { Schedule } from '#modules/organisation/rota.rules.ts'
import type { LocalPack } from '#regulations/index.ts'
import type { Offered } from './hours.rules.ts'
import type { Taken, Venue } from './rooms.rules.ts'
import type { Exemption, Goal } from './terms.rules.ts'

/** What is asked of the planner. */
export interface Aim extends Offered {
  readonly unitId: string
  readonly goal: Goal
  readonly venueIds: readonly string[]
  /** Present at every sitting. */
  readonly chairId: string | null
  readonly lecturerId: string | null
  readonly restAfterNight: number
  readonly restBeforeNight: number
  readonly leftOut: readonly { readonly personId: string; readonly why: Exemption }[]
  /** Sittings may be held on weekends and holidays; of what was asked before there was the choice, they may. */
  readonly daysOff?: boolean | undefined
  readonly seconds: number
}

export interface Named {
  readonly id: string
  readonly name: string
}
export interface Posted {
  readonly id: string
  readonly crewId: string | null
  readonly postId: string | null
}
export interface Called extends Posted, Named {
  readonly capacity: 'full' | 'probationary' | 'non-voting'
}
export interface Crew extends Named {
  readonly workshopId: string
}
export interface Post extends Named {
  readonly minimum: number
}

/** What the records say, before anything is concluded from it. */
export interface Facts {
  readonly unit: Named
  readonly branch: Named
  readonly called: readonly Called[]
  /** Chair and lecturer where they are not among those called. */
  readonly leads: readonly (Posted & Named)[]
  /** Everyone posted in the workshops, members or not: they keep the posts. */
  readonly posted: readonly Posted[]
  readonly crews: readonly Crew[]
  readonly posts: readonly Post[]
  readonly schedules: ReadonlyMap<string, Schedule>
  readonly venues: readonly Venue[]
  readonly taken: readonly (Taken & { readonly personIds: readonly string[] })[]
  readonly away: readonly { readonly personId: string; readonly from: Day; readonly until: Day | null }[]
  readonly local: readonly LocalPack[]
}
