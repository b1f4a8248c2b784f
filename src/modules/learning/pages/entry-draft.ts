import type { AskOf } from '#core/operation.ts'
import { newId } from '#web/api.ts'
import { mayRecordEntry } from '../entry.rules.ts'
import type { recordEntry } from '../learning.contract.ts'
import { type Mode, modes } from '../sessions.rules.ts'

/** What stands in the dialog while it is filled in. */
export interface Draft {
  readonly mode: Mode
  readonly title: string
  readonly heldOn: string | null
  readonly measure: 'minutes' | 'half-day' | 'day'
  readonly minutes: number | null
  readonly firstHeldOn: string | null
  readonly concentrated: boolean
  readonly missedId: string
  readonly people: readonly string[]
}

export function emptyDraft(today: string, personId: string, missedId: string, mode: string): Draft {
  return {
    mode: missedId ? 'make-up' : (modes.find((known) => known === mode) ?? 'together'),
    title: '',
    heldOn: today,
    measure: 'minutes',
    minutes: 60,
    firstHeldOn: null,
    concentrated: true,
    missedId,
    people: personId ? [personId] : [],
  }
}

type Ask = AskOf<typeof recordEntry>

/** The command the draft comes to; null while something is missing. */
export function askOf(draft: Draft): Ask | null {
  const { heldOn, people } = draft
  const learned = learnedOf(draft)
  if (!heldOn || people.length === 0 || !learned) return null
  return { entries: people.map((personId) => ({ id: newId(), personId })), heldOn, learned }
}

function learnedOf(draft: Draft): Ask['learned'] | null {
  const { mode, title, measure, minutes, concentrated, missedId } = draft
  if (mode === 'make-up') return missedId ? { mode, gatheringId: missedId } : null
  if (title.trim() === '' || (measure === 'minutes' && minutes === null)) return null
  const length = measure === 'minutes' ? { minutes: minutes ?? 0 } : measure
  const own = { title: title.trim(), length }
  if (mode === 'self') return { mode, ...own }
  const given = { ...own, firstHeldOn: draft.firstHeldOn }
  return mode === 'training' ? { mode, ...given, concentrated } : { mode, ...given }
}

/** What the server would answer, as far as the page can tell. */
export function judge({ mode, heldOn, firstHeldOn }: Draft, missedOn: string | null, today: string) {
  const again = mode === 'together' || mode === 'training'
  return mayRecordEntry({ heldOn: heldOn ?? today, firstHeldOn: again ? firstHeldOn : null, missedOn }, today)
}
