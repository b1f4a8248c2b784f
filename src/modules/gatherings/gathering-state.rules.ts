import { type Decision, no, yes } from '#core/decision.ts'
import type { GatheringState, MilestoneKind, Part } from './terms.rules.ts'

/** The state follows from the milestones reached; it is never stored. */
export function stateOf(reached: readonly MilestoneKind[]): GatheringState {
  const has = (kind: MilestoneKind) => reached.includes(kind)
  if (has('cancelled')) return 'cancelled'
  if (has('recorder-closed') && has('chair-closed')) return 'closed'
  if (has('recorder-closed') || has('chair-closed')) return 'signing'
  if (has('opened')) return 'open'
  return has('noticed') ? 'noticed' : 'planned'
}

const preparing: readonly Part[] = ['plan', 'notice', 'opening', 'attendance', 'agenda', 'minutes', 'cancelling']

/**
 * What may be worked on in which state. Nothing leads back: once the recorder has closed it, content changes only as
 * an amendment. Action items live on, for following up is the point of them (TP-03).
 */
const openParts: Readonly<Record<GatheringState, readonly Part[]>> = {
  planned: preparing,
  noticed: preparing,
  open: [
    'plan',
    'attendance',
    'agenda',
    'minutes',
    'vote',
    'resolution',
    'assignment',
    'follow-up',
    'recorder-closing',
  ],
  signing: ['chair-closing', 'follow-up', 'amendment'],
  closed: ['follow-up', 'amendment'],
  cancelled: [],
}

export function isOpenFor(state: GatheringState, part: Part): boolean {
  return openParts[state].includes(part)
}

/** Yes when `part` may be changed in `state`; otherwise the reason that fits what went before. */
export function mayChange(
  state: GatheringState,
  part: Part,
): Decision<undefined, 'gatherings.cancelled' | 'gatherings.not-opened' | 'gatherings.sealed' | 'gatherings.not-now'> {
  if (isOpenFor(state, part)) return yes()
  if (state === 'cancelled') return no('gatherings.cancelled')
  if ((state === 'planned' || state === 'noticed') && part !== 'chair-closing' && part !== 'amendment') {
    return no('gatherings.not-opened')
  }
  if ((state === 'signing' || state === 'closed') && part !== 'chair-closing') return no('gatherings.sealed')
  return no('gatherings.not-now', { state })
}
