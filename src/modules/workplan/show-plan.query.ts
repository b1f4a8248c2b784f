import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readPlan } from './plan.public.ts'
import { showPlan } from './workplan.contract.ts'

export default answer(
  showPlan,
  async (context, { branchId, year }) => (await readPlan(context, branchId, year)) ?? no('workplan.unknown-branch'),
)
