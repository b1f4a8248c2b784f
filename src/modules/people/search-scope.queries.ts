import { type RawBuilder, sql } from 'kysely'
import { abilitiesOf } from '#core/abilities.ts'
import { reachOf } from '#core/actor.ts'
import type { QueryContext } from '#server/handler.ts'

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

/** The day a search is asked of, once for all its parts: written out in each they took longer to put together than to run. */
export function dayTable(today: string): RawBuilder<unknown> {
  return sql`day as materialized (select ${today}::date as today)`
}

/** Rows of an alias that hold on that day. */
export function heldText(table: string): string {
  const today = '(select today from day)'
  return `${table}.from_on <= ${today} and (${table}.until_on is null or ${table}.until_on > ${today})`
}

const ties = [
  ['membership', 'unit_id'],
  ['posting', 'crew_id'],
  ['office', 'unit_id'],
] as const

const tiedToScope = sql.raw(
  ties
    .map(
      ([table, unit]) =>
        `select tie.person_id from people.${table} as tie where tie.${unit} = any ((select ids from scope)::uuid[]) and ${heldText('tie')}`,
    )
    .join(' union all '),
)

/**
 * The ids of whoever is tied that day to a unit in reach (and under the one asked for), some of them twice. The units are
 * gathered once, as an array: looked up by it, each table of ties is one walk through its index.
 */
export function idsInReach({ reach }: QueryContext, unitId: string | undefined): RawBuilder<unknown> {
  const under = unitId ? sql`and unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql``
  return sql`
    with scope as materialized (
      select array(select id from organisation.unit where ${reach('see', 'unit.path')} ${under}) as ids)
    ${tiedToScope}`
}

/** True for a `person` tied that day to a unit under one of the roots. */
export function isUnder(roots: readonly string[]): RawBuilder<boolean> {
  const tied = ties.map(
    ([table, unit]) => sql<boolean>`exists (
      select from ${sql.raw(`people.${table} as tie join organisation.unit on unit.id = tie.${unit}`)}
      where tie.person_id = person.id and ${sql.raw(heldText('tie'))} and unit.path <@ ${roots}::ltree[] offset 0)`,
  )
  return sql<boolean>`(${sql.join<boolean>(tied, sql` or `)})`
}
