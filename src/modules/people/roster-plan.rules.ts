import type { Day } from '#core/day.ts'
import type { KnownPerson } from './roster-match.rules.ts'
import {
  type Membership,
  type PlaceWrite,
  type Posting,
  planMembership,
  planPosting,
} from './roster-place-plan.rules.ts'
import type { RosterEntry } from './roster-row.rules.ts'
import { planStandings, type StandingWrite } from './roster-standing-plan.rules.ts'
import type { Odd } from './roster-table.rules.ts'

/** One thing a row changes; ids stand for places, kinds and days for themselves. */
export interface Change {
  readonly field: string
  readonly from: string | null
  readonly to: string | null
}

export interface Particulars {
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birthOn: Day | null
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly education: string | null
}

/** Everything confirming a row writes; a row without changes writes nothing. */
export interface RowPlan {
  readonly changes: readonly Change[]
  readonly particulars: Particulars | null
  readonly phone: string | null
  readonly standings: readonly StandingWrite[]
  readonly membership: PlaceWrite<Membership> | null
  readonly posting: PlaceWrite<Posting> | null
  readonly odd: readonly Odd[]
}

/** From when an undated fact of a place holds: the day of the file, never before the place is kept. */
export type SinceOf = (placeId: string | null) => Day

/** What a row would write for a person known (or null: a new one). Empty cells erase nothing; better knowledge stays. */
export function planRow(entry: RosterEntry, known: KnownPerson | null, since: SinceOf): RowPlan {
  const changes: Change[] = []
  const odd: Odd[] = []
  const refuse = (code: Odd['code'], field: string, numbers: Odd['numbers'] = {}) =>
    odd.push({ cell: null, field, severity: 'error', code, numbers })
  const change = (field: string, from: string | null, to: string | null) => {
    if (from !== to) changes.push({ field, from, to })
    return from !== to
  }
  const particulars = planParticulars(entry, known, change)
  const phone = entry.phone && change('phone', known?.phone ?? null, entry.phone) ? entry.phone : null
  const elsewhere = known?.membership?.elsewhere ?? false
  if (elsewhere && entry.kind !== null)
    odd.push({ cell: null, field: 'kind', severity: 'dropped', code: 'odd.member-elsewhere', numbers: {} })
  const standings = elsewhere ? [] : planStandings(entry, known, change, refuse)
  const membership = elsewhere ? null : planMembership(entry, known, since(entry.branchId), change)
  const posting = planPosting(entry, known, since(entry.crewId), change)
  if (!known && !membership && !posting) refuse('odd.nowhere', 'crew')
  if (!known && particulars) changes.length = 0
  return { changes, particulars, phone, standings, membership, posting, odd }
}

export type Note = (field: string, from: string | null, to: string | null) => boolean

function planParticulars(entry: RosterEntry, known: KnownPerson | null, change: Note): Particulars | null {
  const birth = betterBirth(entry, known)
  const merged: Particulars = {
    name: known?.name ?? entry.name,
    sex: entry.sex ?? known?.sex ?? null,
    birthOn: birth.on,
    birthPrecision: birth.precision,
    education: entry.education ?? known?.education ?? null,
  }
  const changed = [
    change('sex', known?.sex ?? null, merged.sex),
    change('birthOn', known?.birthOn ?? null, merged.birthOn),
    known !== null &&
      merged.birthOn === known.birthOn &&
      change('birthPrecision', known.birthPrecision, merged.birthPrecision),
    change('education', known?.education ?? null, merged.education),
  ]
  return known === null || changed.includes(true) ? merged : null
}

const fineness = { day: 2, month: 1, year: 0 } as const

function betterBirth(
  { birth }: RosterEntry,
  known: KnownPerson | null,
): { on: Day | null; precision: 'day' | 'month' | 'year' } {
  if (!birth) return { on: known?.birthOn ?? null, precision: known?.birthPrecision ?? 'day' }
  const vaguer = known?.birthOn && fineness[birth.precision] < fineness[known.birthPrecision]
  const length = { day: 10, month: 7, year: 4 }[birth.precision]
  if (known?.birthOn && vaguer && known.birthOn.slice(0, length) === birth.on.slice(0, length))
    return { on: known.birthOn, precision: known.birthPrecision }
  return { on: birth.on, precision: birth.precision }
}
