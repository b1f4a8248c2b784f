import type { Day } from '#core/day.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'

/** A version of a pack as a unit adopted it; in a list, in the order of adoption. */
export interface Adopted {
  readonly id: string
  readonly unitId: string
  readonly content: LocalPack
  readonly withdrawn: boolean
}

export type PackState = 'in-force' | 'to-come' | 'superseded' | 'ended' | 'withdrawn'

/** Since when another version took its place, by the id of the version. What was withdrawn counts as never adopted. */
export function supersededFrom(adopted: readonly Adopted[]): Map<string, Day> {
  const found = new Map<string, Day>()
  for (const [at, one] of adopted.entries()) {
    const next = adopted
      .slice(at + 1)
      .filter((later) => !later.withdrawn && later.unitId === one.unitId && later.content.id === one.content.id)
      .map((later) => later.content.from)
      .sort()[0]
    if (next) found.set(one.id, next)
  }
  return found
}

/** The packs as they hold: each ends where a newer version begins, and a version replaced from its own first day never holds. */
export function inEffect(adopted: readonly Adopted[]): LocalPack[] {
  const ends = supersededFrom(adopted)
  const packs = adopted
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, content }) => ({ ...content, until: earlier(content.until, ends.get(id) ?? null) }))
    .filter(({ from, until }) => until === null || from < until)
  // The same version adopted by a unit and by one above it says everything once.
  return packs.filter(
    ({ id, version }, at) => packs.findIndex((one) => one.id === id && one.version === version) === at,
  )
}

/** A pack one thinks of adopting, for a unit at a depth of the tree that all units asked of stand below, or of withdrawing. */
export type SupposedPack =
  | { readonly kind: 'adopted'; readonly unitId: string; readonly level: number; readonly content: LocalPack }
  | { readonly kind: 'withdrawn'; readonly id: string }

/** What binds a unit as if that had been done: a pack stands after those of its own unit and before those of units below. */
export function asSupposed<Bound extends Adopted & { readonly level: number }>(
  rows: readonly Bound[],
  supposed: SupposedPack | null,
): readonly Adopted[] {
  if (supposed === null) return rows
  if (supposed.kind === 'withdrawn') return rows.filter(({ id }) => id !== supposed.id)
  const { unitId, level, content } = supposed
  const above = rows.filter((row) => row.level <= level)
  return [...above, { id: 'supposed', unitId, content, withdrawn: false }, ...rows.filter((row) => row.level > level)]
}

/** How a version stands on a day, and until when it holds. */
export function stateOf(
  one: Adopted,
  ends: Day | null,
  on: Day,
): { readonly state: PackState; readonly until: Day | null } {
  const { from } = one.content
  const until = earlier(one.content.until, ends)
  if (one.withdrawn) return { state: 'withdrawn', until }
  if (until !== null && (until <= on || until <= from)) return { state: until === ends ? 'superseded' : 'ended', until }
  return { state: from <= on ? 'in-force' : 'to-come', until }
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
