import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { QueryContext } from '#server/handler.ts'
import type { UnitKind } from './unit.rules.ts'

/** Units with what their row says and what the actor may do with each; narrow it with `where`. */
export function selectUnits({ db, reach, today }: QueryContext, on: Day = today) {
  // The name of the day: the oldest former name still borne then, else the present one.
  const then = (column: 'name' | 'short_name') => sql<string>`coalesce((
    select former.${sql.ref(column)} from organisation.unit_former_name former
    where former.unit_id = unit.id and former.until_on > ${on} order by former.until_on limit 1), ${sql.ref(`unit.${column}`)})`
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.kind', 'unit.parent_id as parentId', 'unit.position', 'unit.demo', 'unit.version'])
    .select(['unit.from_on as fromOn', 'unit.until_on as untilOn', 'unit.path'])
    .select([then('name').as('name'), then('short_name').as('shortName')])
    .select([reach('keep-organisation', 'unit.path').as('keep'), reach('keep-rota', 'unit.path').as('keepRota')])
    .where(reach('see', 'unit.path'))
}

type UnitRow = Awaited<ReturnType<ReturnType<typeof selectUnits>['executeTakeFirstOrThrow']>>

export function unitOutput({ path: _, keep, keepRota, ...unit }: UnitRow) {
  return { ...unit, may: { keep, keepRota } }
}

/** A unit over which the actor holds the ability; out of reach is the same as not there. Locks the row when asked to. */
export async function unitInReach(
  { db, reach }: QueryContext,
  ability: Ability,
  unitId: string,
  options: { kind?: UnitKind; lock?: boolean } = {},
) {
  let found = db
    .selectFrom('organisation.unit as unit')
    .selectAll('unit')
    .where('unit.id', '=', unitId)
    .where(reach(ability, 'unit.path'))
  if (options.kind) found = found.where('unit.kind', '=', options.kind)
  if (options.lock) found = found.forUpdate()
  return found.executeTakeFirst()
}

/** Is the name borne by another open unit under the same parent? */
export async function unitNameTaken(db: Database, parentId: string | null, name: string, exceptId: string) {
  const taken = await db
    .selectFrom('organisation.unit')
    .select('id')
    .where('parent_id', parentId === null ? 'is' : '=', parentId)
    .where('name', '=', name)
    .where('until_on', 'is', null)
    .where('id', '<>', exceptId)
    .executeTakeFirst()
  return taken !== undefined
}
