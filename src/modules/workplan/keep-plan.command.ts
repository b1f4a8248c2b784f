import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { branchOf, checkLine, columnsOf } from './plan.queries.ts'
import { keepPlan } from './workplan.contract.ts'

export default answer(keepPlan, async (context, { id, branchId, year, lines }) => {
  const { db, actor, now } = context
  if (!(await branchOf(context, branchId, 'keep-gatherings'))) return no('workplan.unknown-branch')
  context.audit({ unitId: branchId })
  for (const { id: _, ...line } of lines) {
    const unfit = await checkLine(context, { branchId, year }, line)
    if (unfit) return unfit
  }
  const written = await db
    .insertInto('workplan.plan')
    .values({ id, branch_id: branchId, year, kept_by: actor.personId, kept_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!written) return no('workplan.plan-exists', { year })
  if (lines.length === 0) return written
  const rows = await db
    .insertInto('workplan.line')
    .values(lines.map(({ id: lineId, ...line }) => ({ id: lineId, plan_id: id, ...columnsOf(line) })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return rows.length < lines.length ? no('workplan.id-taken') : written
})
