import { addDays, type Day } from '#core/day.ts'
import type { Law, LawOf } from '../law.rules.ts'
import { lawsOf } from './readings.rules.ts'
import { type StepName, type StepRule, type StepTerms, stepNames, stepRules, type TimingRule } from './step.rules.ts'
import { anchorOf, type Bound, boundOf, doneOn, missedReviews, type RecruitingStepsGiven } from './step-facts.rules.ts'

/**
 * `due` may be done now, `not-yet` from its earliest day on, `waiting` after the steps before it; `missing` has no record although
 * what follows is done; `needs-human` where two texts differ or none is known.
 */
export type StepState =
  | 'done'
  | 'done-late'
  | 'too-early'
  | 'out-of-order'
  | 'missing'
  | 'overdue'
  | 'due'
  | 'not-yet'
  | 'waiting'
  | 'needs-human'

export type StepLaw = LawOf<StepRule | TimingRule | 'CAL-04' | 'CAL-05' | 'CAL-08'>

export interface JudgedStep {
  readonly name: StepName
  readonly state: StepState
  readonly actual: Day | null
  readonly earliest: Day | null
  readonly latest: Day | null
  /** The text that judges it; null before the first one known. */
  readonly law: StepLaw | null
  readonly bounds: readonly Bound[]
  /** What each text would have it, where they differ. */
  readonly readings: readonly Bound[]
  /** The step that comes before it by the text and after it by its day. */
  readonly before: StepName | null
  readonly provisional: boolean
}

/** The terms of a step in a text. */
export function termsOf(law: StepLaw, name: StepName): StepLaw[StepRule] {
  return law[stepRules[stepNames.indexOf(name)] as StepRule]
}

/** Judges one step by the text of its day: that on which it was done, was passed over, or is asked about. */
export function judgeStep(
  name: StepName,
  given: RecruitingStepsGiven,
  on: Day,
  law: StepLaw,
  startCounts: boolean,
): JudgedStep {
  const actual = doneOn(given, name)
  const passedOn = actual ? null : passed(name, given, law)
  const day = actual ?? passedOn ?? on
  const own = wholeLaw(lawsOf([day], law)[0])
  const empty = {
    name,
    actual,
    earliest: null,
    latest: null,
    law: own,
    bounds: [],
    readings: [],
    before: null,
    provisional: false,
  }
  if (!own) return { ...empty, state: 'needs-human' }
  const terms: StepTerms = termsOf(own, name)
  const bounds: Bound[] = []
  for (const rule of terms.timing) {
    const texts = lawsOf([anchorOf(rule, given, own), day], law).map(wholeLaw)
    const read = texts
      .map((text) => (text ? boundOf(rule, name, given, text, on, startCounts) : null))
      .filter((one) => one !== null)
    const verdicts = new Set(read.map((bound) => verdict(bound, actual, on)))
    const last = read.at(-1)
    if (texts.includes(null) || verdicts.size > 1) return { ...empty, state: 'needs-human', bounds, readings: read }
    if (last) bounds.push(last)
  }
  const before = terms.after.filter((step) => actual !== null && (doneOn(given, step) ?? '') > actual)[0] ?? null
  const open = terms.after.filter((step) => doneOn(given, step) === null)
  const floor = [
    ...bounds.filter(({ cited }) => cited.kind !== 'local').map(({ earliest }) => earliest),
    ...terms.after.map((step) => doneOn(given, step)),
  ]
  const earliest =
    floor
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? null
  const latest =
    bounds
      .filter(({ cited }) => cited.kind !== 'local')
      .flatMap((one) => one.latest ?? [])
      .sort()[0] ?? null
  const judged = { ...empty, earliest, latest, bounds, before, provisional: bounds.some((one) => one.provisional) }
  if (name === 'review') return { ...judged, state: reviewState(given, own, on, passedOn, open.length > 0) }
  const seen = bounds.map((bound) => verdict(bound, actual, on))
  if (actual) {
    const state = before
      ? 'out-of-order'
      : seen.includes('too-early')
        ? 'too-early'
        : seen.includes('late') || seen.includes('soft-late')
          ? 'done-late'
          : 'done'
    return { ...judged, state }
  }
  if (seen.includes('late') || seen.includes('soft-late')) return { ...judged, state: 'overdue' }
  if (passedOn) return { ...judged, state: 'missing' }
  return { ...judged, state: open.length > 0 ? 'waiting' : earliest && earliest > on ? 'not-yet' : 'due' }
}

type Verdict = 'ok' | 'too-early' | 'late' | 'soft-late'

/** What a bound says of a step; local practice says nothing of lateness. */
export function verdict({ cited, earliest, latest, soft }: Bound, actual: Day | null, on: Day): Verdict {
  if (actual && earliest && actual < earliest && !soft) return 'too-early'
  if (latest && (actual ?? on) > latest && cited.kind !== 'local') return soft ? 'soft-late' : 'late'
  return 'ok'
}

function reviewState(
  given: RecruitingStepsGiven,
  law: StepLaw,
  on: Day,
  passedOn: Day | null,
  waits: boolean,
): StepState {
  if (waits) return passedOn ? 'missing' : 'waiting'
  const listed = doneOn(given, 'listing') !== null
  if (missedReviews(given, law, on).length > 0) return listed ? 'missing' : 'overdue'
  return listed ? 'done' : 'due'
}

/** The first day on which something was done that a step should have come before: what follows it, or a later stage. */
function passed(name: StepName, given: RecruitingStepsGiven, law: StepLaw): Day | null {
  const days = given.done.flatMap(({ step, on }) => {
    const then = wholeLaw(lawsOf([on], law)[0])
    if (!then) return []
    const later = termsOf(then, step).stage > termsOf(then, name).stage
    return later || comesBefore(name, step, then) ? [on] : []
  })
  return days.sort()[0] ?? null
}

function comesBefore(name: StepName, step: StepName, law: StepLaw): boolean {
  return termsOf(law, step).after.some((before) => before === name || comesBefore(name, before, law))
}

function wholeLaw(law: Law | undefined): StepLaw | null {
  return law?.['DV-step-01'] ? (law as StepLaw) : null
}

/** The next day on which time alone changes where a step stands. */
export function turnsOn({ state, earliest, latest }: JudgedStep, on: Day): Day | null {
  if (state === 'not-yet') return earliest
  const open = state === 'due' || state === 'waiting' || state === 'missing'
  return open && latest && latest >= on ? addDays(latest, 1) : null
}
