import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { paperOf, periodOf } from './papers.queries.ts'
import { printPlan } from './plan.contract.ts'
import { balanceGrid, planGrid, planInWords } from './plan-paper.queries.ts'

export default answer(printPlan, async (context, { branchId, year, month }) => {
  const branch = await findBranch(context, branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const plan = await planInWords(context, branch, year, month)
  const period = periodOf(year, month)
  return paperOf(context, {
    title: `${period}学习计划`,
    branch: branch.name,
    demo: branch.demo,
    period,
    source: '由关联的党课、集体学习和登记的学习得出情况；过了当月没有开展的，如实列出。',
    parts: [planGrid(plan), ...(month === null ? [balanceGrid(plan)] : [])],
  })
})
