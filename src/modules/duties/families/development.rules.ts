import { addDays, type Day } from '#core/day.ts'
import { givenOf } from '#modules/development/course.rules.ts'
import { followedUntil } from '#modules/development/course-rows.rules.ts'
import { type CourseStep, judgeCourse, reasonsOf } from '#modules/development/judged.rules.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import type { StepRule } from '#regulations/recruiting/step.rules.ts'
import type { DutyState, Judged, Judgement } from '../duty.rules.ts'
import type { BranchFacts, CourseOf } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, nextOf, reasonOf } from './family.rules.ts'

/** The steps of recruiting that have a last day, of everybody on his way (Detailed Rules on Recruiting 2014 and 2026). */
export function developmentDuties(facts: BranchFacts, kept: Kept): Judged[] {
  return facts.courses.flatMap((course) => [...reviewDuties(facts, course, kept), ...stepDuties(facts, course, kept)])
}

/** Days before the last one on which the board says that it is near. */
const soonDays = 14

function stepDuties(facts: BranchFacts, course: CourseOf, { today, since }: Kept): Judged[] {
  const { answer, steps } = judgeCourse(course, course.keptFrom, today)
  const begun = givenOf(course)
    .done.map(({ on }) => on)
    .sort()
  const [first, last] = [begun[0], begun.at(-1)]
  if (!first || !last) return []
  // No text says by when to list him: once the notice is posted, the first day after it (DV-07).
  const noticed = course.steps.some(({ kind }) => kind === 'notice')
  return steps.flatMap((step) => {
    const dueOn =
      step.latest ?? (step.state === 'needs-human' ? last : noticed && step.step === 'listing' ? step.earliest : null)
    const state = stateOf(step, dueOn, today)
    if (dueOn === null || state === null || recurring.includes(step.step) || (step.actual ?? today) < since) return []
    const own = reasonsOf(answer, step.step)
    const provisional = answer.provisional && step.step === 'listing'
    const told: Answer<unknown> = { ...answer, because: own.length > 0 ? own : answer.because, provisional }
    const open = step.actual === null
    const validUntil = open
      ? nextOf(
          today,
          addDays(dueOn, -soonDays),
          addDays(dueOn, 1),
          step.earliest,
          answer.values?.validUntil ?? null,
          followedUntil(course, today),
        )
      : null
    const key = { unitId: facts.id, personId: course.personId, rule: step.rule, period: first }
    const stands = { state, dueOn, validUntil, metOn: step.actual }
    return [judged(facts, key, step.earliest ?? first, stands, told, lineOf(told, open ? addDays(dueOn, 1) : null))]
  })
}

/**
 * Where no line decides, for the text only says "generally", the one that says it is late. What is not done is not done from the
 * day after its last one: the day of asking would make another row of it every day.
 */
function lineOf(told: Answer<unknown>, openSince: Day | null): Judgement {
  const decides = told.because.some(({ force }) => force === 'decides')
  const late = told.because.find(({ holds }) => holds === false)
  const line = reasonOf(decides || !late ? told : { ...told, because: [late] })
  return openSince && line.numbers.day ? { ...line, numbers: { ...line.numbers, day: openSince } } : line
}

/** Reviews are counted one by one, not as the last of them. */
const recurring: readonly CourseStep['step'][] = ['review', 'continued-review']

function stateOf({ state }: CourseStep, dueOn: Day | null, today: Day): DutyState | null {
  switch (state) {
    case 'done':
      return 'met'
    case 'done-late':
      return 'met-late'
    case 'overdue':
      return 'overdue'
    case 'needs-human':
      return 'needs-human'
    case 'due':
    case 'not-yet':
    // Its last day runs whether or not somebody wrote down what comes before it.
    case 'waiting':
      return nearing(dueOn, today)
    // Passed over, and still in time.
    case 'missing':
      return dueOn && dueOn >= today ? nearing(dueOn, today) : null
    // What was out of order is told on his page; no day of it is owed any more.
    default:
      return null
  }
}

function nearing(dueOn: Day | null, today: Day): DutyState {
  return dueOn && today >= addDays(dueOn, -soonDays) ? 'due-soon' : 'due'
}

const reviewStep: StepRule = 'DV-step-06'

/** A review every half year from the day he became an activist until he is listed (DV-04). */
function reviewDuties(facts: BranchFacts, course: CourseOf, { today, since }: Kept): Judged[] {
  const { done } = givenOf(course)
  const dayOf = (wanted: string) => done.find(({ step }) => step === wanted)?.on ?? null
  const [activistOn, listedOn] = [dayOf('activist'), dayOf('listing')]
  if (!activistOn) return []
  const reviews = done.flatMap(({ step, on }) => (step === 'review' ? [on] : []))
  const on = listedOn !== null && listedOn < today ? listedOn : today
  const given = { activistOn, reviews, appliedOn: dayOf('application') }
  const answer = asked(facts, 'cultivation-reviews', given, on)
  const next = answer.values?.nextDueOn
  if (!next) return []
  const { values: ahead } = asked(facts, 'cultivation-reviews', given, addDays(next, 1))
  const halfYears = (ahead?.halfYears ?? []).filter(({ dueOn }) => !listedOn || dueOn < on)
  return halfYears
    .filter(({ dueOn }) => dueOn >= since && dueOn >= course.keptFrom)
    .map(({ dueOn, heldOn, state: held }) => {
      const soonFrom = addDays(dueOn, -soonDays)
      const open = today >= soonFrom ? 'due-soon' : 'due'
      const state = heldOn !== null ? (held === 'held-late' ? 'met-late' : 'met') : dueOn < on ? 'overdue' : open
      const validUntil = dueOn < on ? null : nextOf(today, heldOn === null ? soonFrom : null, addDays(dueOn, 1))
      // One held in the running half-year has met it before it ends.
      const told = dueOn >= on && heldOn ? asked(facts, 'cultivation-reviews', given, addDays(dueOn, 1)) : answer
      return reviewDuty(facts, course, dueOn, { state, validUntil, metOn: heldOn }, told)
    })
}

function reviewDuty(
  facts: BranchFacts,
  { personId }: CourseOf,
  dueOn: Day,
  stands: { readonly state: DutyState; readonly validUntil: Day | null; readonly metOn: Day | null },
  answer: Answer<unknown>,
): Judged {
  const key = { unitId: facts.id, personId, rule: reviewStep, period: dueOn }
  // The line of this half-year first; of the running one, when it ends.
  const own = answer.because.find(
    ({ text, numbers }) => numbers.dueOn === dueOn || (text === 'cultivation.next' && numbers.nextDueOn === dueOn),
  )
  const because = own ? [own, ...answer.because.filter((line) => line !== own)] : answer.because
  const told = { ...answer, because }
  return judged(
    facts,
    key,
    addDays(dueOn, -soonDays),
    { ...stands, dueOn },
    told,
    reasonOf({ ...told, because: because.slice(0, 1) }),
  )
}
