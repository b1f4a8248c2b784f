import { sql } from 'kysely'
import { reachOf } from '#core/actor.ts'
import type { QueryContext } from '#server/handler.ts'

/** Up to so many units a search walks through their people; beyond, through the index of names. */
const fewUnits = 64

/** Where to look: the units in reach, or what they have in common with the unit asked for. */
export async function searchRoots(context: QueryContext, unitId: string | undefined): Promise<string[]> {
  const paths = reachOf(context.actor, 'see')
  if (unitId === undefined || paths.length === 0) return paths
  const { rows } = await sql<{ path: string }>`
    select path from organisation.unit where id = ${unitId}`.execute(context.db)
  const within = (low: string, high: string) => low === high || low.startsWith(`${high}.`)
  const asked = rows[0]?.path
  if (asked === undefined) return []
  if (paths.some((path) => within(asked, path))) return [asked]
  return paths.filter((path) => within(path, asked))
}

/** All units under the roots when these are branches or smaller; null when a search through names is shorter. */
export async function fewUnitsUnder({ db }: QueryContext, roots: readonly string[]): Promise<string[] | null> {
  const { rows } = await sql<{ id: string }>`
    with root as materialized (select path, kind from organisation.unit where path = any(${roots}::ltree[]))
    select unit.id from root join organisation.unit on unit.path <@ root.path
    where not exists (select from root where kind in ('committee', 'general-branch'))`.execute(db)
  return rows.length === 0 || rows.length > fewUnits ? null : [...new Set(rows.map((row) => row.id))]
}
