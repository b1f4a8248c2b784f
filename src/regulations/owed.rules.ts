import { addDays, type Day, daysBetween } from '#core/day.ts'
import type { Outcome } from './answer.rules.ts'

/** A duty with a first and a last day, and whoever owes it. */
export interface Window {
  readonly from: Day
  /** The last day on which it may be met. */
  readonly to: Day
  /** The day on which it was met, if it was. */
  readonly metOn: Day | null
  /** Days of facts that are known and still to come: on the next of them the answer may be another. */
  readonly turns?: readonly Day[] | undefined
  /** Days on which somebody owes it: who began within the window is not accused of it, who ended within it owes nothing. */
  readonly bound?: { readonly from: Day; readonly until?: Day | null | undefined } | undefined
  readonly dueSoonDays: number
}

export type OwedState = 'due' | 'due-soon' | 'met' | 'met-late' | 'overdue' | 'not-applicable' | 'needs-human'

export interface Owed {
  readonly state: OwedState
  readonly dueOn: Day
  /** Negative once it has passed. */
  readonly daysLeft: number
  /** The next day on which the answer changes by time alone; null when only new facts can change it. */
  readonly validUntil: Day | null
  readonly metOn: Day | null
}

/** Where a duty stands on a day. */
export function owed(window: Window, on: Day): Owed {
  const { to, dueSoonDays, metOn, turns = [] } = window
  const state = stateOf(window, on)
  const ahead = [...turns]
  if (state === 'due') ahead.push(addDays(to, -dueSoonDays), window.from)
  if (state === 'due' || state === 'due-soon') ahead.push(addDays(to, 1))
  const validUntil = ahead.filter((day) => day > on).sort()[0] ?? null
  return { state, dueOn: to, daysLeft: daysBetween(on, to), validUntil, metOn }
}

function stateOf({ from, to, metOn, bound, dueSoonDays }: Window, on: Day): OwedState {
  if (metOn !== null) return metOn <= to ? 'met' : 'met-late'
  if (bound && (bound.from > to || (bound.until != null && bound.until <= to))) return 'not-applicable'
  if (on <= to) return on >= from && daysBetween(on, to) <= dueSoonDays ? 'due-soon' : 'due'
  return bound && bound.from > from ? 'needs-human' : 'overdue'
}

/** What a state comes to; a local rule reminds and never accuses. */
export function outcomeOfOwed(state: OwedState, local = false): Outcome {
  if (state === 'needs-human') return 'NEEDS_HUMAN'
  return (state === 'overdue' || state === 'met-late') && !local ? 'FAIL' : 'PASS'
}

/** Null while it is open, for a line of reasons. */
export function holdsOf(state: OwedState): boolean | null {
  return state === 'met' ? true : state === 'overdue' || state === 'met-late' ? false : null
}
