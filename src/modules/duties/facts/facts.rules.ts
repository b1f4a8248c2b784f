import type { Day } from '#core/day.ts'
import type { CourseRows } from '#modules/development/course-rows.rules.ts'
import type { FixedAmount } from '#modules/dues/owing.rules.ts'
import type { SeatHeld, TermPaper } from '#modules/people/term.rules.ts'
import type { AnsweringTalk, Occasion, TalkRows } from '#modules/talks/talks.rules.ts'
import type { AwayFacts, LostFacts, MobileFacts } from '#modules/transfers/absence.rules.ts'
import type { LetterFacts } from '#modules/transfers/letter.rules.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import type { ExcusedMonth } from '#regulations/consequences/month-run.rules.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import type { CadenceGathering } from '#regulations/meetings/cadence.rules.ts'
import type { Period } from '#regulations/period.rules.ts'
import type { Purpose } from '../duty-kinds.rules.ts'

/** Days on which something held; `until` is the first on which it no longer does. */
export interface Days {
  readonly from: Day
  readonly until: Day | null
}

/** A branch or one of its groups, with the gatherings it convened that were not cancelled. */
export interface UnitFacts extends Days {
  readonly id: string
  readonly branchId: string
  readonly kind: 'branch' | 'group'
  readonly gatherings: readonly (CadenceGathering & { readonly purpose: Purpose })[]
}

export type Standing = 'applicant' | 'activist' | 'prospective' | 'probationary' | 'full'

export interface StandingFacts extends Days {
  readonly kind: Standing
  /** Whether its first day is known at least to the month. */
  readonly known: boolean
}

/** A stretch of membership in the branch, with the month his dues were paid up to when he came (DU-21). */
export interface Stretch extends Days {
  readonly paidThrough: Period | null
}

/** Whoever belongs to the branch, or once did in the time that is kept up. */
export interface MemberFacts {
  readonly personId: string
  /** Stretches in this branch, whatever the group. */
  readonly here: readonly Stretch[]
  readonly standings: readonly StandingFacts[]
  /** The day he was first written down here: nobody is accused of what was before the books were opened. */
  readonly keptFrom: Day
}

/** Somebody on his way through the 25 steps, with the day he was first written down here. */
export interface CourseOf extends CourseRows {
  readonly personId: string
  readonly keptFrom: Day
}

/** Everything the duties of a branch follow from. */
export interface BranchFacts extends Days {
  readonly id: string
  /** The branch itself first. */
  readonly units: readonly UnitFacts[]
  readonly members: readonly MemberFacts[]
  readonly officers: readonly SeatHeld[]
  readonly terms: readonly TermPaper[]
  readonly courses: readonly CourseOf[]
  readonly talks: TalkRows['talks']
  readonly occasions: readonly OccasionFacts[]
  readonly sessions: ReadonlyMap<string, readonly SessionFacts[]>
  readonly dues: BranchDues | null
  readonly letters: readonly LetterOf[]
  readonly absences: readonly AbsenceOf[]
  readonly tables: readonly HolidayTable[]
  readonly local: readonly LocalPack[]
}

/** What calls for a talk with somebody (HT-02), and the talks that answered it. */
export interface OccasionFacts extends Occasion {
  readonly id: string
  readonly personId: string
  readonly talks: readonly AnsweringTalk[]
}

/** Null where the branch keeps no dues here. */
export interface BranchDues {
  readonly ledgerFrom: Period
  /** Days on which the members were told what was collected. */
  readonly publishedOn: readonly Day[]
  readonly standards: ReadonlyMap<string, readonly FixedAmount[]>
  readonly paid: ReadonlyMap<string, readonly { readonly month: Period; readonly on: Day }[]>
  readonly excused: ReadonlyMap<string, readonly ExcusedMonth[]>
}

export interface LetterOf extends LetterFacts {
  readonly id: string
  readonly personId: string
}

export interface AbsenceOf extends AwayFacts, MobileFacts, LostFacts {
  readonly id: string
  readonly personId: string
  readonly contacts: readonly Day[]
}

/** One session somebody learned in. */
export interface SessionFacts {
  readonly session: string
  readonly heldOn: Day
  readonly length: { readonly minutes: number } | 'half-day' | 'day'
  readonly concentrated: boolean
}

export function holdsOn({ from, until }: Days, on: Day): boolean {
  return from <= on && (until === null || until > on)
}

/** Who belonged to the branch on a day as a full or probationary member. */
export function membersOn({ members }: Pick<BranchFacts, 'members'>, on: Day): MemberFacts[] {
  return members.filter(
    ({ here, standings }) =>
      here.some((days) => holdsOn(days, on)) && standings.some((one) => isMember(one.kind) && holdsOn(one, on)),
  )
}

/** Whether somebody belongs to the branch on a day: what is about him goes with him when he leaves. */
export function belongs({ members }: Pick<BranchFacts, 'members'>, personId: string, on: Day): boolean {
  return members.some((member) => member.personId === personId && member.here.some((days) => holdsOn(days, on)))
}

export function isMember(kind: Standing): boolean {
  return kind === 'full' || kind === 'probationary'
}

/** Full members of a day, rights suspended or not: CM-02 counts members, not votes. */
export function fullMembersOn({ members }: Pick<BranchFacts, 'members'>, on: Day): number {
  return members.filter(
    ({ here, standings }) =>
      here.some((days) => holdsOn(days, on)) && standings.some((one) => one.kind === 'full' && holdsOn(one, on)),
  ).length
}
