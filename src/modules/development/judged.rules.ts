import { addDays, type Day } from '#core/day.ts'
import { type Answer, ask, type Because, type RuleId, type ValuesOf } from '#regulations/index.ts'
import type { Stage, StepName } from '#regulations/recruiting/step.rules.ts'
import { givenOf, type KeptState, type KeptStep, keptFrom, type ReviewGaps } from './course.rules.ts'
import { type CourseRows, isInDevelopment, standingOn } from './course-rows.rules.ts'

/** `closed`: the person is in development no more, so nothing is waited for. */
export const courseStates = [
  'done',
  'done-late',
  'too-early',
  'out-of-order',
  'missing',
  'overdue',
  'due',
  'not-yet',
  'waiting',
  'needs-human',
  'not-recorded-here',
  'closed',
] as const satisfies (KeptState | 'closed')[]
export type CourseState = (typeof courseStates)[number]

export type CourseStep = Omit<KeptStep, 'state'> & { readonly state: CourseState }

export interface JudgedCourse {
  readonly answer: Answer<ValuesOf<'recruiting-steps'>>
  readonly stage: Stage
  readonly steps: readonly CourseStep[]
  /** What can be done next, the pressing first. */
  readonly next: readonly CourseStep[]
  /** Overdue on our own books. */
  readonly late: readonly CourseStep[]
}

/** The 25 steps of a person as they stand on a day, seen from books that were opened on another. */
export function judgeCourse(rows: CourseRows, openedOn: Day, on: Day): JudgedCourse {
  const given = givenOf(rows)
  const answer = ask('recruiting-steps', given, on, {}, rows.local)
  const judged = answer.values?.steps ?? []
  const kept = keptFrom(openedOn, judged, reviewGaps(given, on, rows.local))
  const steps = isInDevelopment(rows, on) ? kept.map((step) => converted(step, rows, openedOn, on)) : kept.map(closed)
  const late = steps.filter(({ state }) => state === 'overdue')
  const open = steps.filter(({ state, actual }) => pressing.includes(state) && (state !== 'needs-human' || !actual))
  return { answer, stage: answer.values?.stage ?? 1, steps, next: open.sort(byUrgency(on)), late }
}

/** The half-years without a review until the listing, or until the day asked about (DV-04). */
function reviewGaps({ done }: ReturnType<typeof givenOf>, on: Day, local: CourseRows['local']): ReviewGaps | null {
  const days = (step: StepName) => done.flatMap((one) => (one.step === step ? [one.on] : []))
  const [activistOn] = days('activist')
  if (!activistOn) return null
  const until = days('listing')[0] ?? on
  const { values } = ask('cultivation-reviews', { activistOn, reviews: days('review') }, until, {}, local)
  if (!values) return null
  const missing = values.halfYears.flatMap(({ state, dueOn }) => (state === 'missing' ? [dueOn] : []))
  return { missing, nextDueOn: values.nextDueOn }
}

const unsettled: readonly CourseState[] = ['overdue', 'due', 'not-yet', 'waiting']

/** A full member has been converted, even where nobody wrote down how: what came before it is missing, not due. */
function converted(step: CourseStep, { standings }: CourseRows, openedOn: Day, on: Day): CourseStep {
  const now = standingOn(standings, on)
  if (now?.kind !== 'full' || step.number > 23 || step.actual || !unsettled.includes(step.state)) return step
  return { ...step, state: now.fromOn < openedOn ? 'not-recorded-here' : 'missing' }
}

function closed(step: CourseStep): CourseStep {
  return step.actual ? step : { ...step, state: 'closed' }
}

const pressing: readonly CourseState[] = ['overdue', 'due', 'needs-human', 'not-yet']

/** Days before its last one from which a step comes before others that may be done as well. */
const near = 31

/** Overdue first, then what is due soon, then in the order of the steps; a review already held this half-year can wait. */
function byUrgency(on: Day) {
  const rank = ({ state, latest, actual }: CourseStep) => {
    if (state !== 'due') return pressing.indexOf(state) * 3
    return latest !== null && latest <= addDays(on, near) ? 1 : actual === null ? 2 : 4
  }
  return (a: CourseStep, b: CourseStep) =>
    rank(a) - rank(b) || (rank(a) < 2 ? (a.latest ?? '').localeCompare(b.latest ?? '') : a.number - b.number)
}

/** What an answer says of one step: its own lines, and those that stand beside it without naming it. */
export function reasonsOf<Line extends Pick<Because, 'text' | 'numbers'> & { readonly rule: string }>(
  { because }: { readonly because: readonly Line[] },
  step: StepName,
): Line[] {
  const own = `recruiting.step.${step}`
  const beside = rulesBeside[step]
  return because.filter(({ text, rule, numbers }) =>
    numbers.step === undefined
      ? rule === beside && (step !== 'review' || text === 'cultivation.missing')
      : numbers.step === own,
  )
}

const rulesBeside: Partial<Record<StepName, RuleId>> = {
  review: 'DV-04',
  listing: 'DV-07',
  contacts: 'DV-step-05',
  introducers: 'DV-08',
}
