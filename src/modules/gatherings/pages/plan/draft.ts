import { addDays, type Day, yearOf } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import type { Language } from '#core/texts.ts'
import { everyOf, firstDayOf, isPeriod, lastDayOf } from '#regulations/period.rules.ts'
import { newId } from '#web/api.ts'
import type { planGathering } from '../../plan.contract.ts'
import {
  hasLecturer,
  hasTheme,
  isYearly,
  type LecturerOffice,
  type PurposeKind,
  purposeKinds,
} from '../../terms.rules.ts'
import type { Gathering } from '../record/gathering.ts'
import { usualAgenda } from '../usual-agenda.ts'

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
  readonly themes: Readonly<Partial<Record<PurposeKind, string>>>
  readonly lecturer: string
  readonly lecturerOffice: LecturerOffice | null
  /** Null: the year of the day. */
  readonly forYear: string | null
  readonly settledItemId: string | null
  /** The committee meeting of that item. */
  readonly settledAt: { readonly id: string; readonly heldOn: Day } | null
  readonly reasonMoved: string
  /** By purpose; none yet for one that was never chosen. */
  readonly agenda: Readonly<Partial<Record<PurposeKind, readonly AgendaDraft[]>>>
  /** Told with a new plan only: afterwards the record has its own place for them. */
  readonly sittingIn: readonly Person[]
  readonly guests: readonly { readonly id: string; readonly name: string; readonly origin: string }[]
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

/**
 * A new plan for what is wanted: the first day of the period that still lies ahead, in the afternoon. What is owed for a year
 * that is over is held now, for that year.
 */
export function emptyDraft(wanted: Wanted, today: Day): PlanDraft {
  const first = wanted.period ? firstDayOf(wanted.period) : today
  const last = wanted.period ? lastDayOf(wanted.period) : null
  const ahead = first > today ? first : addDays(today, 1)
  const heldOn = last && ahead > last ? today : ahead
  const overdue = wanted.period && everyOf(wanted.period) === 'year' && wanted.period < String(yearOf(heldOn))
  return {
    unitId: wanted.unitId,
    kinds: [...wanted.purposes],
    title: null,
    heldOn,
    startsAt: '14:00',
    endsAt: '15:30',
    venueId: null,
    place: '',
    chair: null,
    chairReason: '',
    recorder: null,
    lateReason: '',
    themes: {},
    lecturer: '',
    lecturerOffice: null,
    forYear: overdue ? wanted.period : null,
    settledItemId: null,
    settledAt: null,
    reasonMoved: '',
    agenda: {},
    sittingIn: [],
    guests: [],
  }
}

/** Filled in from a record: `again` for a new one like it (only standing items come along), otherwise to change that one. */
export function draftFrom(record: Gathering, base: PlanDraft, again: boolean): PlanDraft {
  const themeDay = record.purposes.find(({ kind }) => kind === 'theme-party-day')
  const agenda = record.purposes.flatMap(({ kind, agenda: items }) => {
    const lines = items
      .filter(({ standing }) => !again || standing)
      .map(({ id, title, standing }) => ({ id: again ? newId() : id, title, standing }))
    return again && lines.length === 0 ? [] : [[kind, lines] as const]
  })
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
    themes: again ? {} : Object.fromEntries(record.purposes.map(({ kind, theme }) => [kind, theme ?? ''])),
    lecturer: again ? '' : (record.purposes.find(({ lecturer }) => lecturer)?.lecturer ?? ''),
    lecturerOffice: again
      ? null
      : (record.purposes.find(({ lecturerOffice }) => lecturerOffice)?.lecturerOffice ?? null),
    forYear: again ? base.forYear : (record.purposes.find(({ forYear }) => forYear)?.forYear ?? null),
    settledItemId: again ? null : (themeDay?.settledIn?.id ?? null),
    settledAt: again || !themeDay?.settledIn ? null : { ...themeDay.settledIn, id: themeDay.settledIn.gatheringId },
    reasonMoved: again ? '' : (themeDay?.reasonMoved ?? ''),
    agenda: Object.fromEntries(agenda),
  }
}

/** Serves these purposes; one that is newly chosen starts with its usual agenda. */
export function serving(draft: PlanDraft, kinds: readonly PurposeKind[], language: Language): PlanDraft {
  const begun = kinds.filter((kind) => draft.agenda[kind] === undefined)
  const usual = begun.map((kind) => [kind, usualAgenda(kind, language)] as const)
  return { ...draft, kinds, agenda: { ...draft.agenda, ...Object.fromEntries(usual) } }
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
    purposes: kinds.map((kind) => ({
      kind,
      ...(hasTheme(kind) ? { theme: given(draft.themes[kind] ?? '') } : {}),
      ...(kind === 'theme-party-day'
        ? { settledItemId: draft.settledItemId, reasonMoved: given(draft.reasonMoved) }
        : {}),
      ...(hasLecturer(kind) ? { lecturer: given(draft.lecturer) } : {}),
      ...(kind === 'lecture' && draft.lecturerOffice ? { lecturerOffice: draft.lecturerOffice } : {}),
      ...(isYearly(kind) ? { forYear: draft.forYear } : {}),
    })),
  }
}
