import { addMonths, type Day } from '#core/day.ts'
import { rankOf, type StandingKind } from '#modules/people/standing.rules.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { type StepName, stepNames } from '#regulations/recruiting/step.rules.ts'

/** What may be recorded of a course: the 25 steps, the posting of the public notice (DV-07), an extension of the probation (DV-16). */
export const stepKinds = [...stepNames, 'notice', 'extension'] as const
export type StepKind = (typeof stepKinds)[number]

export const sponsorKinds = ['contact', 'introducer'] as const
export type SponsorKind = (typeof sponsorKinds)[number]

/** As in people.standing. `fromPrecision` `by` says: so on that day already, since when is not recorded. */
export interface StandingRow {
  readonly kind: StandingKind
  readonly fromOn: Day
  readonly untilOn?: Day | null
  readonly fromPrecision?: string
}

/** As in development.step; what was struck out is left out by whoever reads it. */
export interface RecordedStep {
  readonly kind: StepKind
  readonly onDay: Day
  readonly months: number | null
}

/** As in development.sponsor; what was struck out is left out by whoever reads it. */
export interface SponsorRow {
  readonly kind: SponsorKind
  readonly fromOn: Day
  readonly untilOn: Day | null
}

/** As in development.target. */
export interface TargetRow {
  readonly kind: string
  readonly onDay: Day
}

/** What is known of one person's way from application to filing. */
export interface CourseRows {
  readonly standings: readonly StandingRow[]
  readonly steps: readonly RecordedStep[]
  readonly sponsors: readonly SponsorRow[]
  readonly targets: readonly TargetRow[]
  readonly birthOn: Day | null
  /** Working days by year; the shipped ones are used when left out (CAL-04). */
  readonly tables?: readonly HolidayTable[] | undefined
  /** The packs his branch is judged by. */
  readonly local?: readonly LocalPack[] | undefined
}

/**
 * The step a standing begins with. Conversion is none of them: Party standing counts from the end of the probation, whenever
 * the assembly voted (DV-17).
 */
export const stepOfStanding: Readonly<Partial<Record<StandingKind, StepName>>> = {
  applicant: 'application',
  activist: 'activist',
  prospective: 'listing',
  probationary: 'assembly',
}

/** Reviews come back; every other step is taken once. */
export const recurringSteps: readonly StepKind[] = ['review', 'continued-review']

export function isStep(kind: string): kind is StepName {
  return (stepNames as readonly string[]).includes(kind)
}

export const numberOf = (step: StepName): number => stepNames.indexOf(step) + 1

/** Standings in the order of time. */
export function inTime(standings: readonly StandingRow[]): StandingRow[] {
  return [...standings].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
}

/** The standing a person has on a day. */
export function standingOn(standings: readonly StandingRow[], on: Day): StandingRow | null {
  const last = inTime(standings.filter(({ fromOn }) => fromOn <= on)).at(-1)
  return last && (last.untilOn == null || last.untilOn > on) ? last : null
}

/** The first day of the course that counts: who applies anew begins a new one (PB-16). Without that, the beginning of time. */
export function courseSince(standings: readonly StandingRow[]): Day {
  const rows = inTime(standings)
  const anew = rows.findLast(({ kind }, at) => {
    const before = rows[at - 1]
    return before !== undefined && (kind === 'applicant' || rankOf(kind) < rankOf(before.kind))
  })
  return anew?.fromOn ?? '0001-01-01'
}

/**
 * In development: applicant to probationary member, and a full member until his papers are filed or a year after he was
 * converted. A full member of whom nothing earlier is known came as one.
 */
export function isInDevelopment(rows: CourseRows, on: Day): boolean {
  const { standings, steps } = rows
  const now = standingOn(standings, on)
  if (now?.kind !== 'full') return now !== null
  const known = steps.length > 0 || standings.some(({ kind }) => kind === 'probationary')
  return known && !steps.some(({ kind }) => kind === 'filing') && on < (followedUntil(rows, on) ?? on)
}

/** The day from which a full member is in development no more though his papers were never filed; null for others. */
export function followedUntil({ standings, steps }: CourseRows, on: Day): Day | null {
  const now = standingOn(standings, on)
  if (now?.kind !== 'full') return null
  return addMonths(steps.find(({ kind }) => kind === 'conversion')?.onDay ?? now.fromOn, 12)
}
