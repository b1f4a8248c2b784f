import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { showPlan } from './plan.contract.ts'
import { readPlan } from './plan-view.queries.ts'

export default answer(showPlan, async (context, { branchId, year }) => {
  const branch = await findBranch(context, branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const [plan, { count }] = await Promise.all([
    readPlan(context, branch, year),
    context.db
      .selectFrom('learning.plan_line')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('branch_id', '=', branchId)
      .where('year', '=', year - 1)
      .where('dropped_at', 'is', null)
      .executeTakeFirstOrThrow(),
  ])
  const { id, name, keeps } = branch
  return { branch: { id, name }, year, ...plan, lastYear: Number(count), may: { keep: keeps } }
})
