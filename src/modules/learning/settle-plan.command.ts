import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { settlePlan } from './plan.contract.ts'

export default answer(settlePlan, async (context, { branchId, year }) => {
  const { db, audit } = context
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  const settled = await db
    .updateTable('learning.plan_line')
    .set(({ eb }) => ({ draft: false, version: eb('version', '+', 1) }))
    .where('branch_id', '=', branchId)
    .where('year', '=', year)
    .where('draft', '=', true)
    .where('dropped_at', 'is', null)
    .returning('id')
    .execute()
  if (settled.length === 0) return no('learning.nothing-to-settle', { year })
  audit({ unitId: branchId })
  return { settled: settled.length }
})
