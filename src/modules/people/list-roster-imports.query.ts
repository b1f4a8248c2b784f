import { sql } from 'kysely'
import type { z } from 'zod'
import { answer } from '#server/handler.ts'
import { named } from './dated.queries.ts'
import { listRosterImports } from './roster-import.contract.ts'

type Listed = z.infer<(typeof listRosterImports)['output']>['imports'][number]

export default answer(listRosterImports, async (context, { unitId, page, size }) => {
  const { rows } = await sql<Listed & { total: number }>`
    select import.id as "importId", ${named('unit')} as unit, import.file_name as "fileName", import.state,
      starter.name as "startedBy", import.started_at as "startedAt", finisher.name as "finishedBy",
      import.finished_at as "finishedAt", import.counts, count(*) over ()::int as total
    from people.roster_import as import
    join organisation.unit on unit.id = import.unit_id
    join people.person as starter on starter.id = import.started_by
    left join people.person as finisher on finisher.id = import.finished_by
    where ${context.reach('keep-people', 'unit.path')} and ${unitId ? sql`unit.id = ${unitId}` : sql`true`}
    order by import.started_at desc, import.id limit ${size} offset ${(page - 1) * size}`.execute(context.db)
  return { imports: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
})
