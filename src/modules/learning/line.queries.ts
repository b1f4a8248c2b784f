import type { CommandContext } from '#server/handler.ts'

/** A line of a plan the asker keeps, locked; undefined when out of reach, like one that does not exist. */
export async function keptLine({ db, reach }: CommandContext, id: string) {
  return db
    .selectFrom('learning.plan_line as line')
    .innerJoin('organisation.unit as unit', 'unit.id', 'line.branch_id')
    .select([
      'line.id',
      'line.branch_id as branchId',
      'line.year',
      'line.stream_id as streamId',
      'line.material_id as materialId',
      'line.version',
      'line.dropped_at as droppedAt',
    ])
    .where('line.id', '=', id)
    .where(reach('keep-gatherings', 'unit.path'))
    .forUpdate('line')
    .executeTakeFirst()
}
