import { type RawBuilder, sql } from 'kysely'
import { abilitiesOf } from '#core/abilities.ts'
import { reachOf } from '#core/actor.ts'
import type { QueryContext } from '#server/handler.ts'
import { holding } from './dated.queries.ts'

const aboveBranches: readonly string[] = ['committee', 'general-branch']

/**
 * The roots under which a search goes through the index of names, for whoever sees more than branches; null where the people
 * are few enough to be looked through: everyone in reach of an office in a branch, and everyone of a branch or less.
 */
export async function broadRoots(
  { db, actor }: QueryContext,
  unitId: string | undefined,
): Promise<readonly string[] | null> {
  const seeing = actor.holdings.filter(({ role }) => abilitiesOf[role].includes('see'))
  if (seeing.every(({ branchPath }) => branchPath !== null)) return null
  const paths = reachOf(actor, 'see')
  if (!unitId) return paths
  const unit = await db
    .selectFrom('organisation.unit')
    .select(['path', 'kind'])
    .where('id', '=', unitId)
    .executeTakeFirst()
  if (!unit || !aboveBranches.includes(unit.kind)) return null
  return paths.flatMap((path) => (covers(path, unit.path) ? [unit.path] : covers(unit.path, path) ? [path] : []))
}

function covers(above: string, below: string): boolean {
  return below === above || below.startsWith(`${above}.`)
}

/**
 * The ids of whoever is tied today to a unit in reach (and under the one asked for), some of them twice. The units are
 * gathered once, as an array: looked up by it, each table of ties is one walk through its index.
 */
export function idsInReach({ reach, today }: QueryContext, unitId: string | undefined): RawBuilder<unknown> {
  const under = unitId ? sql`and unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql``
  const tied = (table: string, unit: string) => sql`
    select tie.person_id from ${sql.table(`people.${table}`)} as tie
    where ${sql.ref(`tie.${unit}`)} = any ((select ids from scope)::uuid[]) and ${holding('tie', today)}`
  return sql`
    with scope as materialized (
      select array(select id from organisation.unit where ${reach('see', 'unit.path')} ${under}) as ids)
    ${tied('membership', 'unit_id')} union all ${tied('posting', 'crew_id')} union all ${tied('office', 'unit_id')}`
}

/** True for a `person` tied to a unit under one of the roots on a day. */
export function isUnder(roots: readonly string[], today: string): RawBuilder<boolean> {
  const tied = (table: string, unit: string) => sql<boolean>`exists (
    select from ${sql.table(`people.${table}`)} as tie join organisation.unit on unit.id = ${sql.ref(`tie.${unit}`)}
    where tie.person_id = person.id and ${holding('tie', today)} and unit.path <@ ${roots}::ltree[] offset 0)`
  return sql<boolean>`(${tied('membership', 'unit_id')} or ${tied('posting', 'crew_id')} or ${tied('office', 'unit_id')})`
}
