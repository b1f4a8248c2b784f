import type { Day } from '#core/day.ts'
import { heldSince, holdsOn, type Span } from '#modules/people/timeline.rules.ts'
import { type GivenOf, lastDayOf, type Period } from '#regulations/index.ts'

/** Purposes of a gathering at which something is learned; who was present has learned it (ED-01, ED-05). */
export const studyPurposes = ['lecture', 'collective-study', 'theme-party-day', 'mini-class'] as const

/** What a sitting counts for whose end nobody wrote down. */
export const usualMinutes = 90

export const modes = ['together', 'self', 'make-up', 'training'] as const
export type Mode = (typeof modes)[number]

export const spans = ['half-day', 'day'] as const
export type Length = { readonly minutes: number } | (typeof spans)[number]

/** Present at a closed gathering with a purpose of study. */
export interface Attended {
  readonly gatheringId: string
  /** The gathering itself, or what all sittings of one thing have in common. */
  readonly session: string
  readonly heldOn: Day
  /** Null where its end is not recorded. */
  readonly minutes: number | null
}

/** What no gathering here recorded, or what made up for one. */
export interface Entered {
  readonly session: string
  readonly heldOn: Day
  readonly minutes: number | null
  readonly span: (typeof spans)[number] | null
  readonly concentrated: boolean
}

type Session = GivenOf<'learning-hours'>['sessions'][number]
type Training = GivenOf<'concentrated-training'>

export function lengthOf({ minutes, span }: Pick<Entered, 'minutes' | 'span'>): Length {
  return span ?? { minutes: minutes ?? usualMinutes }
}

/** What one person learned: made up for and attended are one session by its name, so the question counts it once. */
export function sessionsOf(attended: readonly Attended[], entered: readonly Entered[]): Session[] {
  return [
    ...attended.map(({ session, heldOn, minutes }) => ({
      session,
      heldOn,
      length: { minutes: minutes ?? usualMinutes },
    })),
    ...entered.map((entry) => ({
      session: entry.session,
      heldOn: entry.heldOn,
      length: lengthOf(entry),
      concentrated: entry.concentrated,
    })),
  ]
}

export interface Standing extends Span {
  readonly kind: 'probationary' | 'full'
}

/** The dated facts about one person that say how much he is to learn. */
export interface Learner {
  /** Membership of the branch, as far as he was a probationary or full member. */
  readonly memberships: readonly Span[]
  /** As secretary, deputy or committee member of the branch. */
  readonly committee: readonly Span[]
  readonly secretary: readonly Span[]
  readonly standings: readonly Standing[]
}

/** ED-01, ED-02: what `learning-hours` is told of a member and year, as of a day; null for who was no member then. */
export function hoursGiven(
  year: Period,
  { memberships, committee }: Learner,
  sessions: readonly Session[],
  on: Day,
): GivenOf<'learning-hours'> | null {
  const asOf = on < lastDayOf(year) ? on : lastDayOf(year)
  const joined = heldSince(memberships, asOf)
  if (joined === null) return null
  const seated = heldSince(committee, asOf)
  return { year, role: seated ? 'committee' : 'member', from: seated && seated > joined ? seated : joined, sessions }
}

/** ED-03, ED-04: what `concentrated-training` is told, once for each office and standing up to a day that calls for one. */
export function trainingsGiven({ secretary, standings }: Learner, trainings: readonly Day[], on: Day): Training[] {
  const begun = (span: Span) => span.fromOn <= on
  const offices = secretary.filter((span) => begun(span) && heldSince(secretary, span.fromOn) === span.fromOn)
  const isFullFrom = (day: Day | null) => standings.some((row) => row.kind === 'full' && row.fromOn === day)
  const wasOnProbation = (day: Day) => standings.some((row) => row.kind === 'probationary' && row.untilOn === day)
  return [
    ...offices.map(({ fromOn }) => ({
      occasion: 'new-secretary' as const,
      from: fromOn,
      endedOn: endOf(secretary, fromOn),
      trainings,
    })),
    ...standings.filter(begun).flatMap(({ kind, fromOn, untilOn }): Training[] => {
      if (kind === 'probationary') {
        const endedOn = isFullFrom(untilOn) ? null : untilOn
        return [{ occasion: 'probation', from: fromOn, endedOn, trainings }]
      }
      // Who was entered as a full member has no year after conversion that is known here.
      return wasOnProbation(fromOn) ? [{ occasion: 'first-year', from: fromOn, endedOn: untilOn, trainings }] : []
    }),
  ]
}

/** The day on which what held without a break from a day ended; null while it holds. */
function endOf(rows: readonly Span[], from: Day): Day | null {
  const heldOn = (day: Day) => rows.find((row) => holdsOn(row, day))
  let end = heldOn(from)?.untilOn ?? null
  for (let next = end && heldOn(end); next; next = end && heldOn(end)) end = next.untilOn
  return end
}
