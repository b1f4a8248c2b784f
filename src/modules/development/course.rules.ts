import type { Day } from '#core/day.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import type { GivenOf } from '#regulations/index.ts'
import type { StepRow } from '#regulations/recruiting/recruiting-steps.rules.ts'
import { type StepName, stepNames } from '#regulations/recruiting/step.rules.ts'
import type { StepState } from '#regulations/recruiting/step-state.rules.ts'
import {
  type CourseRows,
  courseSince,
  inTime,
  isStep,
  type RecordedStep,
  type SponsorKind,
  type SponsorRow,
  type StandingRow,
  stepOfStanding,
} from './course-rows.rules.ts'

/**
 * What `recruiting-steps` is told of a person. A standing says when its step was taken and wins over a step recorded by hand; one
 * only known to have held by a day gives way to an earlier record. Naming the sponsors is their step, unless the step was recorded
 * with a day of its own. Who applied anew begins a new course (PB-16): what lies before counts no more.
 */
export function givenOf(rows: CourseRows): GivenOf<'recruiting-steps'> {
  const since = courseSince(rows.standings)
  const of = {
    standings: inTime(rows.standings).filter(({ fromOn }) => fromOn >= since),
    steps: rows.steps.filter(({ onDay }) => onDay >= since),
    sponsors: rows.sponsors.filter(({ fromOn }) => fromOn >= since),
  }
  const [contacts, introducers] = [namedAs(of.sponsors, 'contact'), namedAs(of.sponsors, 'introducer')]
  return {
    done: stepNames.flatMap((step) => daysOf(step, of).map((on) => ({ step, on }))),
    targets: rows.targets.flatMap(({ kind, onDay }) => (isStep(kind) ? [{ step: kind, on: onDay }] : [])),
    birthOn: rows.birthOn,
    noticeFrom: lastOf(of.steps.filter(({ kind }) => kind === 'notice').map(({ onDay }) => onDay)),
    extensionMonths: of.steps.reduce((sum, { kind, months }) => sum + (kind === 'extension' ? (months ?? 0) : 0), 0),
    ...(contacts > 0 ? { contacts } : {}),
    ...(introducers > 0 ? { introducers } : {}),
    ...(rows.tables ? { tables: rows.tables.map(writable) } : {}),
  }
}

type Course = Pick<CourseRows, 'standings' | 'steps' | 'sponsors'>

function daysOf(step: StepName, { standings, steps, sponsors }: Course): Day[] {
  const recorded = steps.flatMap(({ kind, onDay }: RecordedStep) => (kind === step ? [onDay] : [])).sort()
  const stood = standings.find(({ kind }: StandingRow) => stepOfStanding[kind] === step)
  if (stood) {
    const earlier = stood.fromPrecision === 'by' ? recorded.find((on) => on <= stood.fromOn) : undefined
    return [earlier ?? stood.fromOn]
  }
  if (recorded.length > 0) return recorded
  // One contact is enough; introducers are two (DV-08).
  if (step === 'contacts') return daysNamed(sponsors, 'contact').slice(0, 1)
  return step === 'introducers' ? daysNamed(sponsors, 'introducer').slice(1, 2) : []
}

function daysNamed(sponsors: readonly SponsorRow[], wanted: SponsorKind): Day[] {
  return sponsors.flatMap(({ kind, fromOn }) => (kind === wanted ? [fromOn] : [])).sort()
}

/** How many are named; where nobody is any more, how many were at the end. */
function namedAs(sponsors: readonly SponsorRow[], wanted: SponsorKind): number {
  const named = sponsors.filter(({ kind }) => kind === wanted)
  const end = lastOf(named.flatMap(({ untilOn }) => untilOn ?? []))
  const open = named.filter(({ untilOn }) => untilOn === null).length
  return open || named.filter(({ untilOn }) => untilOn === end).length
}

const lastOf = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

const writable = ({ year, off, worked }: HolidayTable) => ({
  year,
  off: off.map(([from, to]): [Day, Day] => [from, to]),
  worked: [...worked],
})

/** As judged, but for what lies before the books were opened. */
export type KeptState = StepState | 'not-recorded-here'

export type KeptStep = Omit<StepRow, 'state'> & { readonly state: KeptState }

/** The half-years of cultivation without a review, and the day the next one is due. */
export interface ReviewGaps {
  readonly missing: readonly Day[]
  readonly nextDueOn: Day
}

/**
 * Nobody is accused of what was before the books were opened: a step whose last day, or the day on which it was passed over, lies
 * before the person was first kept here and that is not recorded is "not recorded here", never overdue or missing. Of the half-year
 * reviews those count that fell due since.
 */
export function keptFrom(openedOn: Day, steps: readonly StepRow[], reviews: ReviewGaps | null): KeptStep[] {
  return steps.map((step) => {
    if (step.step === 'review' && reviews && reviews.missing.length > 0) return keptReview(step, openedOn, reviews)
    const open = step.state === 'overdue' || step.state === 'missing' || step.state === 'needs-human'
    const past = [step.latest, passedOn(step, steps)].some((day) => day !== null && day < openedOn)
    return open && step.actual === null && past ? { ...step, state: 'not-recorded-here' } : step
  })
}

function keptReview(step: StepRow, openedOn: Day, { missing, nextDueOn }: ReviewGaps): KeptStep {
  const [first] = missing.filter((day) => day >= openedOn)
  if (step.state === 'overdue') return first ? { ...step, latest: first } : { ...step, state: 'due', latest: nextDueOn }
  return step.state === 'missing' && !first ? { ...step, state: 'not-recorded-here' } : step
}

/** The first day on which a later stage was reached, or else a later step of the same stage. */
function passedOn({ stage, number }: StepRow, steps: readonly StepRow[]): Day | null {
  const daysWhere = (later: (row: StepRow) => boolean) => steps.filter(later).flatMap(({ actual }) => actual ?? [])
  const days = daysWhere((row) => row.stage > stage)
  return (days.length > 0 ? days : daysWhere((row) => row.stage === stage && row.number > number)).toSorted()[0] ?? null
}
