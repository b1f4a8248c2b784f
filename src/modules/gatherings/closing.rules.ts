import type { Numbers } from '#core/decision.ts'
import { type AttendanceState, hasLecturer, hasTheme, isYearly, type PurposeKind } from './terms.rules.ts'

/** What the closing looks at, all of it shown on the record page. */
export interface Closable {
  readonly endsAt: string | null
  readonly place: string | null
  readonly chair: { readonly id: string } | null
  readonly recorder: { readonly id: string } | null
  readonly attendees: readonly {
    readonly person: { readonly id: string }
    readonly byRight: boolean
    readonly state: AttendanceState | null
  }[]
  readonly purposes: readonly {
    readonly kind: PurposeKind
    readonly theme: string | null
    readonly lecturer: string | null
    readonly settled: boolean
    readonly minutes: string
    readonly agenda: readonly { readonly points: string }[]
  }[]
  readonly votes: readonly {
    readonly id: string
    readonly counted: boolean
    readonly sumsFit: boolean
    readonly passed: boolean
    readonly resolved: boolean
  }[]
  readonly outcomes: number
  readonly actionItems: number
  readonly noticed: boolean
}

export type ChecklistCode =
  | 'end'
  | 'place'
  | 'chair'
  | 'recorder'
  | 'attendance'
  | 'agenda'
  | 'section'
  | 'theme'
  | 'lecturer'
  | 'uncounted'
  | 'sum'
  | 'resolution-lost'
  | 'no-notice'
  | 'theme-not-settled'
  | 'steps'
  | 'no-outcome'
  | 'no-resolution'
  | 'no-action-item'
  | 'nobody-present'
  | 'chair-absent'

export interface ChecklistLine {
  readonly code: ChecklistCode
  /** Closing is refused while it is so; the others only warn. */
  readonly must: boolean
  readonly numbers: Numbers
}

/** A section is written when something stands in it, or under one of its agenda items. */
export function isWritten(purpose: Closable['purposes'][number]): boolean {
  return purpose.minutes.trim() !== '' || purpose.agenda.some(({ points }) => points.trim() !== '')
}

/**
 * What the record lacks (MT-08: time, place, chair, recorder, attendance, agenda, what was said, votes that add up; MT-10:
 * a section for every purpose; L09: who gave the lecture), and what one would rather have in it (TP-02, TP-03, L08; every step of
 * OL-02 and DA-02). The page warns with the same lines the closing refuses by.
 */
export function checklist(record: Closable): ChecklistLine[] {
  return [...musts(record), ...wishes(record)]
}

function musts(record: Closable): ChecklistLine[] {
  const { purposes, votes, attendees } = record
  const unmarked = attendees.filter((one) => one.byRight && one.state === null).length
  const present = attendees.filter((one) => one.state === 'present').length
  return [
    ...when('end', record.endsAt === null),
    ...when('place', record.place === null),
    ...when('chair', record.chair === null),
    ...when('recorder', record.recorder === null),
    ...when('attendance', unmarked > 0, { unmarked }),
    ...when('nobody-present', present === 0),
    ...purposes.flatMap((purpose) => [
      ...when('agenda', purpose.agenda.length === 0, { kind: purpose.kind }),
      ...when('section', !isWritten(purpose), { kind: purpose.kind }),
      ...when('theme', hasTheme(purpose.kind) && !purpose.theme, { kind: purpose.kind }),
      ...when('lecturer', hasLecturer(purpose.kind) && !purpose.lecturer, { kind: purpose.kind }),
    ]),
    ...votes.flatMap((vote, index) => [
      ...when('uncounted', !vote.counted, { vote: index + 1 }),
      ...when('sum', vote.counted && !vote.sumsFit, { vote: index + 1 }),
      ...when('resolution-lost', vote.resolved && !vote.passed, { vote: index + 1 }),
      ...when('no-resolution', vote.counted && vote.passed && !vote.resolved, { vote: index + 1 }),
    ]),
  ]
}

function wishes(record: Closable): ChecklistLine[] {
  const themeDay = record.purposes.find(({ kind }) => kind === 'theme-party-day')
  const chair = record.attendees.find(({ person }) => person.id === record.chair?.id)
  const lines = [
    ...when('chair-absent', chair?.byRight === true && chair.state !== null && chair.state !== 'present'),
    ...when('no-notice', !record.noticed),
    ...when('theme-not-settled', themeDay !== undefined && !themeDay.settled),
    ...when('no-outcome', themeDay !== undefined && record.outcomes === 0),
    ...record.purposes.filter(({ kind }) => isYearly(kind)).flatMap(unwritten),
    ...when('no-action-item', record.actionItems === 0),
  ]
  return lines.map((line) => ({ ...line, must: false }))
}

/** Steps of an ordered meeting under which nothing stands. Where its text is all in one, nobody can tell. */
function unwritten({ kind, minutes, agenda }: Closable['purposes'][number]): ChecklistLine[] {
  const open = agenda.filter(({ points }) => points.trim() === '').length
  return when('steps', minutes.trim() === '' && open > 0 && open < agenda.length, { kind, open })
}

function when(code: ChecklistCode, holds: boolean, numbers: Numbers = {}): ChecklistLine[] {
  return holds ? [{ code, must: true, numbers }] : []
}

/** The numbers of the refusal, from the lines that must be filled in. */
export function summaryOf(missing: readonly ChecklistLine[]): Numbers {
  const count = (...codes: ChecklistCode[]) => missing.filter(({ code }) => codes.includes(code)).length
  const unmarked = missing.find(({ code }) => code === 'attendance')?.numbers.unmarked ?? 0
  return {
    missing: missing.length,
    unmarked,
    sections: count('section', 'agenda', 'theme', 'lecturer'),
    votes: count('uncounted', 'sum', 'resolution-lost', 'no-resolution'),
    lines: missing.map(({ code }) => code).join(' '),
  }
}
