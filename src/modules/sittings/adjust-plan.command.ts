import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import type { Picture } from './picture.rules.ts'
import { amendRun, openRun } from './run.queries.ts'
import { adjustPlan } from './sittings.contract.ts'

export default answer(adjustPlan, async (context, { id, version, plan }) => {
  const run = await openRun(context, id, version)
  if (isNo(run)) return run
  const { hours, people } = run.outlook as Picture
  const [known, called] = [new Set(hours.map((hour) => hour.id)), new Set(people.map((person) => person.id))]
  // What is broken by moving people is shown and may be kept for a while; what is not in the picture at all may not.
  const fits = plan.sittings.every(
    ({ sessionId, personIds }) => known.has(sessionId) && personIds.every((personId) => called.has(personId)),
  )
  if (!fits || new Set(plan.sittings.map(({ sessionId }) => sessionId)).size < plan.sittings.length)
    return no('sittings.not-in-picture')
  return amendRun(context, run, {
    plan: JSON.stringify(plan),
    adjusted_by: context.actor.personId,
    adjusted_at: context.now,
  })
})
