import { sql } from 'kysely'
import { answer, type QueryContext } from '#server/handler.ts'
import { type Filters, matching, reached, readLines, stateFrom } from './list.queries.ts'
import { listGatherings } from './reading.contract.ts'
import type { GatheringState, PurposeKind } from './terms.rules.ts'

export default answer(listGatherings, async (context, { page, pageSize, ...filters }) => {
  const [gatherings, counts] = await Promise.all([
    readLines(context, filters, pageSize, (page - 1) * pageSize),
    countMatching(context, filters),
  ])
  return { gatherings, ...counts }
})

/** How many match, by state and by kind. A gathering with two purposes counts once in all and once under each kind. */
async function countMatching(context: QueryContext, filters: Filters) {
  const { rows } = await sql<{ reached: string | null; kinds: PurposeKind[]; count: number }>`
    select reached, kinds, count(*) as count
    from (
      select ${reached} as reached,
        array(select kind from gatherings.purpose where purpose.gathering_id = gathering.id order by kind) as kinds
      from gatherings.gathering
      join organisation.unit on unit.id = gathering.unit_id
      where ${matching(context, filters)}
    ) as matching
    group by reached, kinds`.execute(context.db)
  const byState: Partial<Record<GatheringState, number>> = {}
  const byKind: Partial<Record<PurposeKind, number>> = {}
  let total = 0
  for (const { reached, kinds, count } of rows) {
    const state = stateFrom(reached)
    total += count
    byState[state] = (byState[state] ?? 0) + count
    for (const kind of kinds) byKind[kind] = (byKind[kind] ?? 0) + count
  }
  return { total, counts: { byState, byKind } }
}
