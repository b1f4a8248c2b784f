import type { Ability } from '#core/abilities.ts'
import type { Database } from '#db/connect.ts'
import type { QueryContext } from '#server/handler.ts'

/** A post whose workshop is in reach, its row locked. */
export function lockPost({ db, reach }: QueryContext, ability: Ability, id: string) {
  return db
    .selectFrom('organisation.post as post')
    .innerJoin('organisation.unit as unit', 'unit.id', 'post.workshop_id')
    .selectAll('post')
    .where('post.id', '=', id)
    .where(reach(ability, 'unit.path'))
    .forUpdate('post')
    .executeTakeFirst()
}

/** An area whose workshop is in reach, its row locked. */
export function lockArea({ db, reach }: QueryContext, ability: Ability, id: string) {
  return db
    .selectFrom('organisation.area as area')
    .innerJoin('organisation.unit as unit', 'unit.id', 'area.workshop_id')
    .selectAll('area')
    .where('area.id', '=', id)
    .where(reach(ability, 'unit.path'))
    .forUpdate('area')
    .executeTakeFirst()
}

/** A venue whose branch is in reach, its row locked. */
export function lockVenue({ db, reach }: QueryContext, ability: Ability, id: string) {
  return db
    .selectFrom('organisation.venue as venue')
    .innerJoin('organisation.unit as unit', 'unit.id', 'venue.branch_id')
    .selectAll('venue')
    .where('venue.id', '=', id)
    .where(reach(ability, 'unit.path'))
    .forUpdate('venue')
    .executeTakeFirst()
}

/** Is the name borne by another open area or post of the workshop? */
export async function placeNameTaken(
  db: Database,
  table: 'organisation.area' | 'organisation.post',
  workshopId: string,
  name: string,
  exceptId: string,
): Promise<boolean> {
  const taken = await db
    .selectFrom(table)
    .select('id')
    .where('workshop_id', '=', workshopId)
    .where('name', '=', name)
    .where('until_on', 'is', null)
    .where('id', '<>', exceptId)
    .executeTakeFirst()
  return taken !== undefined
}

export async function venueNameTaken(db: Database, branchId: string, name: string, exceptId: string): Promise<boolean> {
  const taken = await db
    .selectFrom('organisation.venue')
    .select('id')
    .where('branch_id', '=', branchId)
    .where('name', '=', name)
    .where('until_on', 'is', null)
    .where('id', '<>', exceptId)
    .executeTakeFirst()
  return taken !== undefined
}

/** An area that stands in this workshop. */
export async function isAreaOf(db: Database, areaId: string, workshopId: string): Promise<boolean> {
  const area = await db
    .selectFrom('organisation.area')
    .select('id')
    .where('id', '=', areaId)
    .where('workshop_id', '=', workshopId)
    .where('until_on', 'is', null)
    .executeTakeFirst()
  return area !== undefined
}
