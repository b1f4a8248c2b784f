import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { QueryContext } from '#server/handler.ts'
import type { UnitKind } from './office.rules.ts'

export interface FoundUnit {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly path: string
  readonly fromOn: Day
}

/** A unit in reach that stands on a day; undefined for one out of reach or of another kind, like one that does not exist. */
export async function findUnit(
  { db, reach }: QueryContext,
  ability: Ability,
  unitId: string,
  kinds?: readonly UnitKind[],
): Promise<FoundUnit | undefined> {
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name', 'unit.kind', 'unit.path', 'unit.from_on as fromOn'])
    .where('unit.id', '=', unitId)
    .where(reach(ability, 'unit.path'))
    .$if(kinds !== undefined, (query) => query.where('unit.kind', 'in', kinds ?? []))
    .executeTakeFirst()
}

type UnknownPlace = 'people.unknown-unit' | 'people.unknown-post'

/** A branch in reach and, when named, a group that is its own. */
export async function checkBranch(
  context: QueryContext,
  branchId: string,
  groupId: string | null,
): Promise<Decision<FoundUnit, 'people.unknown-unit'>> {
  const branch = await findUnit(context, 'keep-people', branchId, ['branch'])
  if (!branch) return no('people.unknown-unit')
  if (!groupId) return yes(branch)
  const group = await context.db
    .selectFrom('organisation.unit')
    .select('id')
    .where('id', '=', groupId)
    .where('kind', '=', 'group')
    .where('parent_id', '=', branchId)
    .executeTakeFirst()
  return group ? yes(branch) : no('people.unknown-unit')
}

/** A crew in reach and, when named, a post of the same workshop. */
export async function checkCrew(
  context: QueryContext,
  crewId: string,
  postId: string | null,
): Promise<Decision<FoundUnit, UnknownPlace>> {
  const crew = await findUnit(context, 'keep-people', crewId, ['crew'])
  if (!crew) return no('people.unknown-unit')
  if (!postId) return yes(crew)
  const { rows } = await sql`
    select from organisation.post
    join organisation.unit as workshop on workshop.id = post.workshop_id
    where post.id = ${postId} and workshop.path @> ${crew.path}::ltree`.execute(context.db)
  return rows.length ? yes(crew) : no('people.unknown-post')
}
