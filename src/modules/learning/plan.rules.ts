import { type Day, lastOfMonth } from '#core/day.ts'

/** How a line of the plan is to be learned. */
export const forms = ['together', 'lecture', 'collective-study', 'self', 'make-up', 'mini-class'] as const
export type Form = (typeof forms)[number]

/** Held as purposes of a gathering; the other forms are met by what was entered. */
export const gatheredForms: readonly Form[] = ['lecture', 'collective-study', 'together', 'mini-class']

export const lineStates = ['draft', 'ahead', 'now', 'convened', 'held', 'held-late', 'missed', 'dropped'] as const
export type LineState = (typeof lineStates)[number]

export interface Came {
  readonly state: 'held' | 'convened' | 'cancelled'
  readonly heldOn: Day
}

export interface Line {
  readonly year: number
  readonly month: number
  readonly draft: boolean
  readonly dropped: boolean
}

/**
 * What became of a line, by what was linked to it and nothing else. A month that passed without anything stays an open gap:
 * it can be held late, or dropped with a reason, never filled in backwards.
 */
export function lineStateOf(line: Line, came: readonly Came[], today: Day): LineState {
  if (line.dropped) return 'dropped'
  const last = lastOfMonth(`${line.year}-${String(line.month).padStart(2, '0')}-01`)
  const held = came.filter(({ state }) => state === 'held').map(({ heldOn }) => heldOn)
  if (held.length > 0) return held.some((on) => on <= last) ? 'held' : 'held-late'
  if (came.some(({ state }) => state === 'convened')) return 'convened'
  if (line.draft) return 'draft'
  if (last < today) return 'missed'
  return last.slice(0, 7) === today.slice(0, 7) ? 'now' : 'ahead'
}

/** Lines that say what the branch means to learn: settled and not dropped. */
export function isMeant(state: LineState): boolean {
  return state !== 'draft' && state !== 'dropped'
}
