import type { Day } from '#core/day.ts'
import { plain } from './hanzi.rules.ts'
import { type BirthPrecision, sameBirth } from './person.rules.ts'
import type { RosterEntry } from './roster-row.rules.ts'
import type { Precision } from './roster-stages.rules.ts'
import type { Standing } from './standing.rules.ts'

/** What is known of someone a row may mean. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birthOn: Day | null
  readonly birthPrecision: BirthPrecision
  readonly education: string | null
  readonly phone: string | null
  readonly standings: readonly (Standing & { readonly precision: Precision })[]
  /** The membership that is open. `elsewhere`: in a branch outside the unit of the file, which has no say in it. */
  readonly membership: {
    readonly id: string
    readonly branchId: string
    readonly groupId: string | null
    readonly fromOn: Day
    readonly precision: Precision
    readonly elsewhere: boolean
  } | null
  readonly posting: {
    readonly id: string
    readonly crewId: string
    readonly postId: string | null
    readonly fromOn: Day
  } | null
  /** From when a new membership or posting may run: the day the last one that ended was over. */
  readonly memberFree: Day | null
  readonly postedFree: Day | null
}

export type Choice =
  | { readonly kind: 'same'; readonly personId: string }
  | { readonly kind: 'another' }
  | { readonly kind: 'leave-out' }

export type Match =
  | { readonly kind: 'new' | 'left-out' }
  | { readonly kind: 'same'; readonly person: KnownPerson }
  /** Someone must say who is meant; `twice` is the earlier row that means the same person. */
  | { readonly kind: 'question'; readonly candidates: readonly KnownPerson[]; readonly twice: number | null }

/**
 * Says of each row whom it means. Name and birth together identify; a name alone only when it occurs once on both sides and
 * no birth speaks against it. Whatever else is possible is asked, never guessed.
 */
export function matchRows(
  entries: readonly RosterEntry[],
  known: readonly KnownPerson[],
  choices: ReadonlyMap<number, Choice>,
): Map<number, Match> {
  const byName = groupBy(known, (person) => plain(person.name))
  const inFile = groupBy(entries, (entry) => plain(entry.name))
  const matches = new Map<number, Match>()
  const taken = new Map<string, number>()
  const fresh = new Map<string, RosterEntry[]>()
  for (const entry of entries) {
    const name = plain(entry.name)
    const choice = choices.get(entry.rowNumber)
    const candidates = byName.get(name) ?? []
    const only = (inFile.get(name)?.length ?? 0) === 1
    const match = unlessTwice(
      matchOne(entry, candidates, choice, only),
      entry,
      choice,
      candidates,
      taken,
      fresh.get(name) ?? [],
    )
    matches.set(entry.rowNumber, match)
    if (match.kind === 'same') taken.set(match.person.id, entry.rowNumber)
    if (match.kind === 'new') fresh.set(name, [...(fresh.get(name) ?? []), entry])
  }
  return matches
}

function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

function matchOne(
  entry: RosterEntry,
  candidates: readonly KnownPerson[],
  choice: Choice | undefined,
  only: boolean,
): Match {
  if (choice?.kind === 'leave-out') return { kind: 'left-out' }
  if (choice?.kind === 'another' || candidates.length === 0) return { kind: 'new' }
  const chosen = choice && candidates.find((person) => person.id === choice.personId)
  if (chosen) return { kind: 'same', person: chosen }
  const { birth } = entry
  const compare = (person: KnownPerson) =>
    birth && person.birthOn ? sameBirth(birth.on, birth.precision, person.birthOn, person.birthPrecision) : null
  const equal = candidates.filter((person) => compare(person) === true)
  const vague = candidates.filter((person) => compare(person) === null)
  const reachable = (equal.length ? equal : vague).filter(
    (person) => entry.phone && plain(person.phone ?? '') === plain(entry.phone),
  )
  const sure =
    equal.length === 1
      ? equal
      : reachable.length === 1
        ? reachable
        : only && vague.length === candidates.length
          ? vague
          : []
  const [person] = sure
  if (person && sure.length === 1) return { kind: 'same', person }
  return { kind: 'question', candidates: equal.length ? equal : candidates, twice: null }
}

function unlessTwice(
  match: Match,
  entry: RosterEntry,
  choice: Choice | undefined,
  candidates: readonly KnownPerson[],
  taken: ReadonlyMap<string, number>,
  fresh: readonly RosterEntry[],
): Match {
  if (match.kind === 'same') {
    const twice = taken.get(match.person.id)
    return twice === undefined ? match : { kind: 'question', candidates: [match.person], twice }
  }
  if (match.kind !== 'new' || choice?.kind === 'another' || !entry.name) return match
  const earlier = fresh.find(
    ({ birth }) =>
      !birth || !entry.birth || sameBirth(birth.on, birth.precision, entry.birth.on, entry.birth.precision),
  )
  return earlier ? { kind: 'question', candidates, twice: earlier.rowNumber } : match
}
