import { type RawBuilder, sql } from 'kysely'
import { reachOf } from '#core/actor.ts'
import type { QueryContext } from '#server/handler.ts'
import { holding } from './dated.queries.ts'

/** Up to so many units a search walks through their people; beyond, through the index of names. */
const fewUnits = 64

/**
 * Where to look, as tables of one statement. `root`: the units in reach, or what they have in common with the unit asked for.
 * `scope`: every unit under them when they are branches or smaller. `breadth`: whether they are more than that.
 */
export function scopeTables(context: QueryContext, unitId: string | undefined): RawBuilder<unknown> {
  const paths = reachOf(context.actor, 'see')
  const roots = unitId
    ? sql`
      select distinct case when asked.path <@ seen.path then asked.path else seen.path end as path
      from organisation.unit as asked
      join unnest(${paths}::ltree[]) as seen (path) on asked.path <@ seen.path or seen.path <@ asked.path
      where asked.id = ${unitId}`
    : sql`select path from unnest(${paths}::ltree[]) as seen (path)`
  return sql`
    root as materialized (${roots}),
    kinds as materialized (
      select coalesce(bool_or(unit.kind in ('committee', 'general-branch')), false) as broad
      from root join organisation.unit on unit.path = root.path
    ),
    scope as materialized (
      select unit.id from root join organisation.unit on unit.path <@ root.path
      where not (select broad from kinds) limit ${fewUnits + 1}
    ),
    breadth as materialized (select (select broad from kinds) or (select count(*) from scope) > ${fewUnits} as broad)`
}

/** Whoever is tied to a unit of the scope on a day. */
export function peopleInScope(today: string): RawBuilder<unknown> {
  const tied = (table: string, unit: string) => sql`
    select tie.person_id from scope join ${sql.table(`people.${table}`)} as tie on ${sql.ref(`tie.${unit}`)} = scope.id
    where ${holding('tie', today)}`
  return sql`${tied('membership', 'unit_id')} union ${tied('posting', 'crew_id')} union ${tied('office', 'unit_id')}`
}

/** True for a `person` tied to a unit under one of the roots on a day. */
export function isUnder(roots: readonly string[], today: string): RawBuilder<boolean> {
  const tied = (table: string, unit: string) => sql<boolean>`exists (
    select from ${sql.table(`people.${table}`)} as tie join organisation.unit on unit.id = ${sql.ref(`tie.${unit}`)}
    where tie.person_id = person.id and ${holding('tie', today)} and unit.path <@ ${roots}::ltree[] offset 0)`
  return sql<boolean>`(${tied('membership', 'unit_id')} or ${tied('posting', 'crew_id')} or ${tied('office', 'unit_id')})`
}
