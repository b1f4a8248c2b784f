import type { QueryContext } from '#server/handler.ts'
import { type Band, patternFor } from './pattern.rules.ts'

/** The branch, if the actor holds the ability over it. */
export function findBranch({ db, reach }: QueryContext, branchId: string, ability: 'see-branch' | 'keep-pattern') {
  return db
    .selectFrom('organisation.unit as unit')
    .leftJoin('organisation.unit as superior', 'superior.id', 'unit.parent_id')
    .select(['unit.id', 'unit.name', 'unit.demo', 'unit.path', 'superior.name as superior'])
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach(ability, 'unit.path'))
    .executeTakeFirst()
}

/** The pattern of a branch: its own, or the one it starts with (version 0). */
export async function readPattern({ db }: Pick<QueryContext, 'db'>, branchId: string, groups: number) {
  const own = await db
    .selectFrom('formation.pattern')
    .select(['bands', 'version'])
    .where('branch_id', '=', branchId)
    .executeTakeFirst()
  return { bands: (own?.bands as Band[] | undefined) ?? [...patternFor(groups)], version: own?.version ?? 0 }
}
