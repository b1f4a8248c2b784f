import { addDays, type Day } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { firstDayOf, isPeriod, lastDayOf } from '#regulations/period.rules.ts'
import { newId } from '#web/api.ts'
import type { planGathering } from '../../plan.contract.ts'
import { type PurposeKind, purposeKinds } from '../../terms.rules.ts'
import type { Gathering } from '../record/gathering.ts'

export type AgendaDraft = { readonly id: string; readonly title: string; readonly standing: boolean }
export type Person = { readonly id: string; readonly name: string }

/** What is filled in so far. Empty strings are not given. */
export interface PlanDraft {
  readonly unitId: string | null
  readonly kinds: readonly PurposeKind[]
  /** Null: the suggested one. */
  readonly title: string | null
  readonly heldOn: Day | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly venueId: string | null
  readonly place: string
  readonly chair: Person | null
  readonly chairReason: string
  readonly recorder: Person | null
  readonly lateReason: string
  readonly theme: string
  readonly settledItemId: string | null
  readonly reasonMoved: string
  readonly agenda: Readonly<Record<PurposeKind, readonly AgendaDraft[]>>
}

const noAgenda: PlanDraft['agenda'] = {
  'branch-assembly': [],
  'committee-meeting': [],
  'group-meeting': [],
  'theme-party-day': [],
}

/** What the address asks for: the purposes of duties (several parted by commas), unit and period. */
export interface Wanted {
  readonly purposes: readonly PurposeKind[]
  readonly unitId: string | null
  readonly period: string | null
}

export function wantedOf(search: Readonly<Record<string, unknown>>): Wanted {
  const period = typeof search.period === 'string' && isPeriod(search.period) ? search.period : null
  const unitId = typeof search.unitId === 'string' ? search.unitId : null
  const named = typeof search.purpose === 'string' ? search.purpose.split(',') : []
  return { purposes: purposeKinds.filter((kind) => named.includes(kind)), unitId, period }
}

/** A new plan for what is wanted: the first day of the period that still lies ahead, in the afternoon. */
export function emptyDraft(wanted: Wanted, today: Day): PlanDraft {
  const first = wanted.period ? firstDayOf(wanted.period) : today
  const last = wanted.period ? lastDayOf(wanted.period) : null
  const ahead = first > today ? first : addDays(today, 1)
  return {
    unitId: wanted.unitId,
    kinds: [...wanted.purposes],
    title: null,
    heldOn: last && ahead > last ? today : ahead,
    startsAt: '14:00',
    endsAt: '15:30',
    venueId: null,
    place: '',
    chair: null,
    chairReason: '',
    recorder: null,
    lateReason: '',
    theme: '',
    settledItemId: null,
    reasonMoved: '',
    agenda: noAgenda,
  }
}

/** Filled in from a record: `again` for a new one like it (only standing items come along), otherwise to change that one. */
export function draftFrom(record: Gathering, base: PlanDraft, again: boolean): PlanDraft {
  const themeDay = record.purposes.find(({ kind }) => kind === 'theme-party-day')
  const agenda = record.purposes.map(({ kind, agenda: items }) => [
    kind,
    items
      .filter(({ standing }) => !again || standing)
      .map(({ id, title, standing }) => ({ id: again ? newId() : id, title, standing })),
  ])
  return {
    ...base,
    unitId: record.unit.id,
    kinds: record.purposes.map(({ kind }) => kind),
    title: again ? null : record.title,
    heldOn: again ? base.heldOn : record.heldOn,
    startsAt: record.startsAt,
    endsAt: record.endsAt,
    venueId: record.venue?.id ?? null,
    place: record.venue ? '' : (record.place ?? ''),
    chair: record.chair,
    chairReason: again ? '' : (record.chairReason ?? ''),
    recorder: record.recorder,
    lateReason: again ? '' : (record.lateReason ?? ''),
    theme: again ? '' : (themeDay?.theme ?? ''),
    settledItemId: again ? null : (themeDay?.settledIn?.id ?? null),
    reasonMoved: again ? '' : (themeDay?.reasonMoved ?? ''),
    agenda: { ...noAgenda, ...Object.fromEntries(agenda) },
  }
}

/** The plan as the server wants it; null while something it cannot do without is missing. */
export function planOf(draft: PlanDraft, title: string): Omit<AskOf<typeof planGathering>, 'id' | 'unitId'> | null {
  const { heldOn, startsAt, kinds } = draft
  if (!heldOn || !startsAt || kinds.length === 0 || title.trim() === '') return null
  const given = (text: string) => text.trim() || null
  return {
    title,
    heldOn,
    startsAt,
    endsAt: draft.endsAt,
    venueId: draft.venueId,
    place: draft.venueId ? null : given(draft.place),
    chairId: draft.chair?.id ?? null,
    chairReason: given(draft.chairReason),
    recorderId: draft.recorder?.id ?? null,
    lateReason: given(draft.lateReason),
    purposes: kinds.map((kind) =>
      kind === 'theme-party-day'
        ? { kind, theme: given(draft.theme), settledItemId: draft.settledItemId, reasonMoved: given(draft.reasonMoved) }
        : { kind },
    ),
  }
}
