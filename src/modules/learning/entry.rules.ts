import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { Length, Mode } from './sessions.rules.ts'

export interface WantedEntry {
  readonly heldOn: Day
  /** The day a session was first given that is given again now; it counts once for whoever comes to both. */
  readonly firstHeldOn: Day | null
  /** The day of the gathering that is made up for. */
  readonly missedOn: Day | null
}

export type EntryRefusal = 'learning.not-yet' | 'learning.first-later' | 'learning.made-up-early'

/** May this be recorded as learned? The page asks it before the server does. */
export function mayRecordEntry(
  { heldOn, firstHeldOn, missedOn }: WantedEntry,
  today: Day,
): Decision<undefined, EntryRefusal> {
  if (heldOn > today) return no('learning.not-yet', { heldOn, today })
  if (firstHeldOn !== null && firstHeldOn > heldOn) return no('learning.first-later', { firstHeldOn, heldOn })
  if (missedOn !== null && heldOn < missedOn) return no('learning.made-up-early', { heldOn, missedOn })
  return yes()
}

/** One name for one session, however often it is given: the day it was first given, and its title. */
export function sessionName(title: string, heldOn: Day, firstHeldOn: Day | null): string {
  return `${firstHeldOn ?? heldOn} ${title}`
}

/** A length as the table keeps it: minutes or a span, never both. */
export function keptLength(length: Length): { minutes: number | null; span: 'half-day' | 'day' | null } {
  return typeof length === 'object' ? { minutes: length.minutes, span: null } : { minutes: null, span: length }
}

export type ConfirmRefusal = 'learning.struck-already' | 'learning.not-to-confirm' | 'learning.confirmed-already'

interface Confirmed {
  readonly mode: Mode
  readonly struck: unknown
  readonly confirmedAt: unknown
}

/** L10: what he learned on his own, or made up for, is his to confirm; what others saw him at needs no word of his. */
export function mayConfirm({ mode, struck, confirmedAt }: Confirmed): Decision<undefined, ConfirmRefusal> {
  if (struck !== null) return no('learning.struck-already')
  if (mode !== 'self' && mode !== 'make-up') return no('learning.not-to-confirm')
  return confirmedAt === null ? yes() : no('learning.confirmed-already')
}
