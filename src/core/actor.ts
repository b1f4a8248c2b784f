import { type Ability, abilitiesOf, branchWide, type Role } from './abilities.ts'

/**
 * An office in force today: a role over the subtree of a unit, whose `path` is its place in the tree (ltree text).
 * `branchPath` is the place of the branch the unit is or is part of; null for a unit above branches.
 */
export interface Holding {
  readonly role: Role
  readonly unitId: string
  readonly path: string
  readonly branchPath: string | null
}

/** Whoever asks: a person with a session and the offices he holds today. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly holdings: readonly Holding[]
}

/** Paths of the units over whose subtrees the actor holds the ability. Empty means nowhere. */
export function reachOf(actor: Actor, ability: Ability): string[] {
  const able = actor.holdings.filter((held) => abilitiesOf[held.role].includes(ability))
  const paths = able.map((held) => (branchWide.has(ability) ? held.branchPath : null) ?? held.path)
  return [...new Set(paths)]
}

/** True when the actor holds the ability over the unit at `path`. */
export function reaches(actor: Actor, ability: Ability, path: string): boolean {
  return reachOf(actor, ability).some((top) => path === top || path.startsWith(`${top}.`))
}
