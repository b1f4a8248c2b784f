import { isNo, no } from '#core/decision.ts'
import type { Answer } from '#planning/sittings/answer.ts'
import { answer } from '#server/handler.ts'
import type { Aim } from './facts.rules.ts'
import { type Other, pictureFor } from './others.rules.ts'
import type { Picture } from './picture.rules.ts'
import { amendRun, openRun } from './run.queries.ts'
import { adoptOther } from './sittings.contract.ts'

export default answer(adoptOther, async (context, { id, version, key }) => {
  const run = await openRun(context, id, version)
  if (isNo(run)) return run
  const others = (run.others ?? []) as unknown as Other[]
  const chosen = key === 'best' ? (run.answer as Answer | null) : others.find((one) => one.key === key)?.answer
  if (chosen?.kind !== 'planned' || chosen.plan.sittings.length === 0) return no('sittings.no-such-plan')
  // Days off were left free where using them is one of the other plans; they are again with any plan but that.
  const daysOff = key === 'days-off'
  const conditions = others.some((one) => one.key === 'days-off')
    ? {
        aim: JSON.stringify({ ...(run.aim as Aim), daysOff }),
        outlook: JSON.stringify(pictureFor(daysOff ? 'days-off' : 'work-days', run.outlook as Picture)),
      }
    : {}
  return amendRun(context, run, {
    ...conditions,
    plan: JSON.stringify(chosen.plan),
    adjusted_by: context.actor.personId,
    adjusted_at: context.now,
  })
})
