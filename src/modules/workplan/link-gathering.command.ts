import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { fulfilLine, lockLine } from './line.queries.ts'
import { linkGathering } from './workplan.contract.ts'

export default answer(linkGathering, async (context, { id, version, gatheringId }) => {
  const locked = await lockLine(context, id, version)
  if (isNo(locked)) return locked
  const { line, plan } = locked
  if (gatheringId !== null) {
    const { rows } = await sql<{ unitId: string; kinds: string[] }>`
      select gathering.unit_id as "unitId",
        array(select kind from gatherings.purpose where purpose.gathering_id = gathering.id) as kinds
      from gatherings.gathering where gathering.id = ${gatheringId} and gathering.branch_id = ${plan.branchId}
        and not exists (select from gatherings.milestone
          where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.execute(context.db)
    const [gathering] = rows
    if (!gathering) return no('workplan.unknown-gathering')
    const serves = line.purpose === null || gathering.kinds.includes(line.purpose)
    if (gathering.unitId !== line.unit.id || !serves) return no('workplan.does-not-serve')
  }
  return await fulfilLine(context, line, { gathering_id: gatheringId, done_on: null })
})
