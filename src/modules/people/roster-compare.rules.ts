import type { Day } from '#core/day.ts'
import { type PlaceField, placeFields } from './roster-fields.rules.ts'
import { type Choice, type KnownPerson, type Match, matchRows } from './roster-match.rules.ts'
import { laterOf } from './roster-place-plan.rules.ts'
import type { Gazetteer } from './roster-places.rules.ts'
import { type Change, planRow, type RowPlan } from './roster-plan.rules.ts'
import type { RosterEntry } from './roster-row.rules.ts'
import type { Odd } from './roster-table.rules.ts'

export type RowStatus = 'new' | 'changed' | 'unchanged' | 'question' | 'error' | 'left-out'

export interface Candidate {
  readonly personId: string
  readonly name: string
  readonly birthOn: Day | null
  readonly place: string
}

/** What a row would do, ready to be shown; the plan is made anew when it is done. */
export interface Verdict {
  readonly status: RowStatus
  readonly name: string
  readonly personId: string | null
  readonly values: Readonly<Record<string, string>>
  readonly changes: readonly Change[]
  readonly odd: readonly Odd[]
  readonly candidates: readonly Candidate[]
}

export interface Compared {
  readonly entry: RosterEntry
  readonly known: KnownPerson | null
  readonly plan: RowPlan | null
  readonly verdict: Verdict
}

/** Compares rows that were read with the people known: whom each means, what it changes, what stands against it. */
export function compareRows(
  entries: readonly RosterEntry[],
  known: readonly KnownPerson[],
  choices: ReadonlyMap<number, Choice>,
  gazetteer: Gazetteer,
  effectiveOn: Day,
): Compared[] {
  const matches = matchRows(entries, known, choices)
  return entries.map((entry) =>
    compareRow(entry, matches.get(entry.rowNumber) ?? { kind: 'new' }, gazetteer, effectiveOn),
  )
}

function compareRow(entry: RosterEntry, match: Match, gazetteer: Gazetteer, effectiveOn: Day): Compared {
  const person = match.kind === 'same' ? match.person : null
  const since = (placeId: string | null) => laterOf(effectiveOn, gazetteer.place(placeId ?? '')?.fromOn ?? '')
  const unsound = entry.odd.some((one) => one.severity === 'error')
  const plan = !unsound && (match.kind === 'same' || match.kind === 'new') ? planRow(entry, person, since) : null
  const odd = [...entry.odd, ...(plan?.odd ?? []), ...(match.kind === 'question' ? [doubtOf(match)] : [])]
  const faulty = odd.some((one) => one.severity === 'error')
  const status =
    match.kind === 'left-out'
      ? 'left-out'
      : faulty
        ? 'error'
        : match.kind === 'question'
          ? 'question'
          : statusOf(match, plan)
  const verdict: Verdict = {
    status,
    name: entry.name,
    personId: person?.id ?? null,
    values: valuesOf(entry, gazetteer),
    changes: (plan?.changes ?? []).map((change) => readable(change, gazetteer)),
    odd,
    candidates: match.kind === 'question' ? match.candidates.map((one) => candidateOf(one, gazetteer)) : [],
  }
  return { entry, known: person, plan: status === 'new' || status === 'changed' ? plan : null, verdict }
}

function statusOf(match: Match, plan: RowPlan | null): RowStatus {
  if (match.kind === 'new') return 'new'
  return plan?.changes.length ? 'changed' : 'unchanged'
}

function doubtOf(match: Extract<Match, { kind: 'question' }>): Odd {
  const twice = match.twice === null ? {} : { row: match.twice }
  const code = match.twice === null ? 'odd.who-is-it' : 'odd.twice-in-file'
  return {
    cell: null,
    field: 'name',
    severity: 'warning',
    code,
    numbers: { people: match.candidates.length, ...twice },
  }
}

export const isPlace = (field: string): field is PlaceField => (placeFields as readonly string[]).includes(field)

function nameOf(id: string | null, gazetteer: Gazetteer): string | null {
  return id === null ? null : (gazetteer.place(id)?.names[0] ?? id)
}

function readable(change: Change, gazetteer: Gazetteer): Change {
  if (!isPlace(change.field)) return change
  return { field: change.field, from: nameOf(change.from, gazetteer), to: nameOf(change.to, gazetteer) }
}

function valuesOf(entry: RosterEntry, gazetteer: Gazetteer): Record<string, string> {
  const values: Record<string, string | null> = {
    sex: entry.sex,
    birthOn: entry.birth?.on ?? null,
    education: entry.education,
    phone: entry.phone,
    kind: entry.kind,
    branch: nameOf(entry.branchId, gazetteer),
    group: nameOf(entry.groupId, gazetteer),
    crew: nameOf(entry.crewId, gazetteer),
    post: nameOf(entry.postId, gazetteer),
    joinedOn: entry.joined?.on ?? null,
    ...Object.fromEntries(entry.stages.map((stage) => [stage.kind, stage.on])),
  }
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null))
}

function candidateOf(person: KnownPerson, gazetteer: Gazetteer): Candidate {
  const places = [person.membership?.groupId ?? person.membership?.branchId ?? null, person.posting?.crewId ?? null]
  const place = places.flatMap((id) => nameOf(id, gazetteer) ?? []).join(' · ')
  return { personId: person.id, name: person.name, birthOn: person.birthOn, place }
}
