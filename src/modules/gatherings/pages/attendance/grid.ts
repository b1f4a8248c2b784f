import { markText } from '../../amendment.rules.ts'
import { type Mark, markFrom, present } from '../../attendance.rules.ts'

export { present }

import type { Attendee } from '../record/gathering.ts'

/** Marks other than present, in the order of their digits on the keyboard. */
export const signedMarks = [
  'on-shift',
  'excused:after-night',
  'excused:leave',
  'excused:travel',
  'excused:training',
  'excused:other',
  'absent:unexplained',
  'excused:other-sitting',
] as const
export type SignedMark = (typeof signedMarks)[number]

/** All a recorder may give as the reason why someone did not come. */
export const awayMarks = [...signedMarks, 'absent:other'] as const
export type AwayMark = (typeof awayMarks)[number]

/** A mark, or that there is none yet. */
export type Marked = Mark | { readonly state: null; readonly reason: null; readonly note: null }

export const unmarked: Marked = { state: null, reason: null, note: null }

/** The mark without its words: `excused:leave`. Null while nothing is recorded. */
export function markOf({ state, reason }: Attendee): AwayMark | 'present' | null {
  return state && (markText({ state, reason, note: null }) as AwayMark | 'present')
}

/** The sign for a mark: every absence with a reason of its own words stands under one of them. */
export function signOf(mark: AwayMark): SignedMark {
  return mark === 'absent:other' ? 'absent:unexplained' : mark
}

/** What the rota would have recorded. */
export function hintedMark({ hint }: Attendee): AwayMark | null {
  return hint && (markText(markFrom(hint)) as AwayMark)
}

export interface Axis {
  readonly key: string
  readonly name: string
}

/** Groups and crews in the order in which they stand; those in none come last. `known` are the crews of the rota, in order. */
export function axesOf(
  attendees: readonly Attendee[],
  known: readonly { readonly id: string; readonly name: string }[],
  words: { readonly noGroup: string; readonly noCrew: string },
): { groups: Axis[]; crews: Axis[] } {
  const groups = axis(
    attendees.map(({ group }) => group),
    words.noGroup,
  ).map(({ key, name }) => ({ key, name: name.replace(/(?<=.)党小组$/, '') }))
  const places = known.map(({ id }) => id)
  const placeOf = (key: string) => (places.includes(key) ? places.indexOf(key) : places.length)
  const crews = axis(
    attendees.map(({ crew }) => crew),
    words.noCrew,
  ).map(({ key, name }) => ({ key, name: known.find(({ id }) => id === key)?.name ?? name }))
  return { groups, crews: crews.toSorted((a, b) => placeOf(a.key) - placeOf(b.key)) }
}

const nowhere = ''

function axis(places: readonly ({ id: string; name: string } | null)[], none: string): Axis[] {
  const known = new Map(places.flatMap((place) => (place ? [[place.id, place.name] as const] : [])))
  const lines = [...known].map(([key, name]) => ({ key, name }))
  return places.includes(null) ? [...lines, { key: nowhere, name: none }] : lines
}

export function keyOf(place: { readonly id: string } | null): string {
  return place?.id ?? nowhere
}
