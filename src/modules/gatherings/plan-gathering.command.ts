import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { convenerOf } from './convener.queries.ts'
import { planGathering } from './plan.contract.ts'
import { checkPlan } from './plan.queries.ts'
import { writePlan } from './plan-writing.queries.ts'
import { announce } from './record.queries.ts'

export default answer(planGathering, async (context, { id, unitId, ...plan }) => {
  const convener = await convenerOf(context, unitId)
  if (!convener) return no('gatherings.unknown-unit')
  context.audit({ unitId })
  const checked = await checkPlan(context, convener, plan, { id })
  if (isNo(checked)) return checked
  if (!(await writePlan(context, id, convener, plan, checked))) return no('gatherings.id-taken')
  const kinds = plan.purposes.map(({ kind }) => kind)
  announce(context, 'gathering-planned', { id, branchId: convener.branchId, unitId, heldOn: plan.heldOn }, { kinds })
  return { id, version: 1 }
})
