import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { hasPresent, markAnewByRota } from './by-rota.queries.ts'
import { convenerOf } from './convener.queries.ts'
import { amendPlan } from './plan.contract.ts'
import { checkPlan } from './plan.queries.ts'
import { dropPurposes, rewritePlan } from './plan-writing.queries.ts'
import { announce, lockFor, nextVersion } from './record.queries.ts'

export default answer(amendPlan, async (context, { id, version, ...plan }) => {
  const record = await lockFor(context, id, 'plan', 'keepers')
  if (isNo(record)) return record
  if (record.version !== version) return no('gatherings.changed-since', { version: record.version })
  const convener = await convenerOf(context, record.unitId)
  if (!convener) return no('gatherings.unknown-unit')
  if (plan.heldOn > context.today && (await hasPresent(context, id)))
    return no('gatherings.present-ahead', { heldOn: plan.heldOn })
  const checked = await checkPlan(context, convener, plan, record)
  if (isNo(checked)) return checked
  const inUse = await dropPurposes(context, id, plan)
  if (inUse) return no('gatherings.purpose-in-use', { kind: inUse })
  await rewritePlan(context, id, plan, checked)
  // Before it is opened nobody is marked by the rota; whoever holds the plan open sees what it would mark.
  const markedByRota = record.state === 'open' ? await markAnewByRota(context, { ...plan, id }) : 0
  const kinds = plan.purposes.map(({ kind }) => kind)
  announce(
    context,
    'gathering-replanned',
    { ...record, heldOn: plan.heldOn },
    { kinds, wasHeldOn: record.heldOn, markedByRota },
  )
  return nextVersion(context, id)
})
