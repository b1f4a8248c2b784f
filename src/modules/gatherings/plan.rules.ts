import { addDays, type Day, yearOf } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { instantOf, minuteOf } from '#modules/organisation/clock.rules.ts'
import { judgeChair } from './judged.rules.ts'
import {
  type Audience,
  type chairOffices,
  hasLecturer,
  isYearly,
  type LecturerOffice,
  type PurposeKind,
} from './terms.rules.ts'

/** What may convene a gathering: a branch, or one of its groups. */
export type ConvenerKind = 'branch' | 'group'

/**
 * Before whom each purpose may be held. Organisational life may take the form of assembly, committee or group meeting (OL-02);
 * the ballot of an appraisal stays in the assembly (DA-02).
 */
const heldBefore: Readonly<Record<PurposeKind, readonly Audience[]>> = {
  'branch-assembly': ['branch'],
  'committee-meeting': ['committee', 'branch'],
  'group-meeting': ['group'],
  'theme-party-day': ['branch', 'group'],
  'organisational-life': ['branch', 'committee', 'group'],
  appraisal: ['branch'],
  lecture: ['branch', 'committee', 'group'],
  'collective-study': ['branch', 'committee', 'group'],
  'mini-class': ['branch', 'group'],
  'political-birthday': ['branch', 'group'],
}

/**
 * Who attends by right, from the purposes: one audience for all of them. With a committee meeting it is the committee, unless
 * something is joined that calls everyone. Refused where a purpose is not the convener's to hold (BR18 art. 11-13, 16-18).
 */
export function audienceOf(
  convener: ConvenerKind,
  kinds: readonly PurposeKind[],
): Decision<Audience, 'gatherings.purpose-twice' | 'gatherings.purpose-not-of-unit'> {
  if (new Set(kinds).size < kinds.length) return no('gatherings.purpose-twice')
  const foreign = kinds.find((kind) => !heldBefore[kind].includes(convener))
  if (foreign) return no('gatherings.purpose-not-of-unit', { kind: foreign })
  const committee = kinds.includes('committee-meeting') && kinds.every((kind) => heldBefore[kind].includes('committee'))
  return yes(committee ? 'committee' : convener)
}

/** What a purpose tells besides its theme. */
export interface PurposeFacts {
  readonly kind: PurposeKind
  /** Of a lecture or class (L09, L25): name and post. */
  readonly lecturer: string | null
  readonly lecturerOffice?: LecturerOffice | null
  /** Of a yearly purpose: the year it is held for; null: that of the day. */
  readonly forYear: string | null
}

/** Only a lecture or class has a lecturer, a lecture alone the office it is given by; a yearly meeting is held for its own year, or for the one before where a notice moved it (OL-01). */
export function mayTell(
  { kind, lecturer, lecturerOffice = null, forYear }: PurposeFacts,
  heldOn: Day,
): Decision<undefined, 'gatherings.lecturer-unfit' | 'gatherings.year-unfit'> {
  if ((lecturer !== null && !hasLecturer(kind)) || (lecturerOffice !== null && kind !== 'lecture'))
    return no('gatherings.lecturer-unfit', { kind })
  if (forYear !== null && !(isYearly(kind) && yearsOf(heldOn).includes(forYear)))
    return no('gatherings.year-unfit', { kind, forYear, heldOn })
  return yes()
}

/** The years a yearly meeting on that day may be held for, the usual one first. */
export function yearsOf(heldOn: Day): string[] {
  return [yearOf(heldOn), yearOf(heldOn) - 1].map(String)
}

/** How it is kept: null where it is simply the year of the day. */
export function keptYear(forYear: string | null, heldOn: Day): string | null {
  return forYear === String(yearOf(heldOn)) ? null : forYear
}

/** Nothing is dated back silently: a day before the record is made needs its reason and is marked 补录 for good. */
export function mayBeHeldOn(
  heldOn: Day,
  recordedOn: Day,
  lateReason: string | null,
): Decision<{ late: boolean }, 'gatherings.late-needs-reason'> {
  const late = heldOn < recordedOn
  if (late && !lateReason) return no('gatherings.late-needs-reason', { heldOn, recordedOn })
  return yes({ late })
}

export interface Held {
  readonly from: Date
  readonly until: Date | null
}

/** The instants of a gathering from the plant's clock; an end before the start is after midnight. */
export function instantsOf(zone: string, heldOn: Day, startsAt: string, endsAt: string | null): Held {
  const at = (on: Day, clock: string) =>
    instantOf(zone, minuteOf(on, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))))
  if (!endsAt) return { from: at(heldOn, startsAt), until: null }
  return { from: at(heldOn, startsAt), until: at(endsAt <= startsAt ? addDays(heldOn, 1) : heldOn, endsAt) }
}

/** Hours a gathering holds its room when its end is not planned. */
const hoursWithoutEnd = 2

export function overlaps(one: Held, other: Held): boolean {
  const end = ({ from, until }: Held) => until ?? new Date(from.getTime() + hoursWithoutEnd * 3_600_000)
  return one.from < end(other) && other.from < end(one)
}

export type ChairRole = (typeof chairOffices)[number]

/**
 * MT-05 (BR18 art. 14): the secretary convenes and chairs assembly and committee or has a deputy or committee member do it;
 * the group leader chairs the group. Another chair is no breach that undoes the meeting: it needs its reason on record.
 */
export function chairIsUsual(kinds: readonly PurposeKind[], roles: readonly ChairRole[]): boolean {
  const judged = judgeChair(kinds, roles, firstDayOfText)
  return judged === null || judged.outcome === 'PASS'
}

/** The text has said the same of the chair since; of an older record it is asked alike. */
const firstDayOfText: Day = '2018-10-28'

export function mayChair(
  kinds: readonly PurposeKind[],
  roles: readonly ChairRole[],
  reason: string | null,
): Decision<undefined, 'gatherings.chair-needs-reason'> {
  return chairIsUsual(kinds, roles) || reason ? yes() : no('gatherings.chair-needs-reason')
}

/** Half a day is no meeting: an end that far off was meant to be before the start. */
export function lastsTooLong({ from, until }: Held): boolean {
  return until !== null && until.getTime() - from.getTime() > 12 * 3_600_000
}
