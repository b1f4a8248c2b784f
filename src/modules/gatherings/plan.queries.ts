import { dayIn } from '#core/day.ts'
import { isNo, type No, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import type { Convener, Plan } from './convener.queries.ts'
import { audienceOf, type Held, instantsOf, mayBeHeldOn, mayTell } from './plan.rules.ts'
import { checkPeople, checkPlace, checkSettled, checkTime } from './plan-checks.queries.ts'
import type { Audience } from './terms.rules.ts'

export interface CheckedPlan extends Held {
  readonly audience: Audience
}

/** Every rule a plan obeys, in the order in which one would notice a breach of it. `known` is set when a plan is amended. */
export async function checkPlan(
  context: CommandContext,
  convener: Convener,
  plan: Plan,
  known: { id: string; heldOn: string; createdAt: Date } | { id: string },
): Promise<CheckedPlan | No<PlanRefusal>> {
  const { heldOn } = plan
  if (heldOn < convener.fromOn || (convener.untilOn && heldOn >= convener.untilOn))
    return no('gatherings.unit-not-then', { heldOn })
  const kinds = plan.purposes.map(({ kind }) => kind)
  const audience = audienceOf(convener.kind, kinds)
  if (!audience.ok) return audience
  for (const purpose of plan.purposes) {
    const told = mayTell(purpose, heldOn)
    if (isNo(told)) return told
  }
  // Moving a plan is judged on the day it is moved; leaving its day alone, on the day it was made.
  const unmoved = 'heldOn' in known && known.heldOn === heldOn
  const day = mayBeHeldOn(heldOn, unmoved ? dayIn(context.zone, known.createdAt) : context.today, plan.lateReason)
  if (!day.ok) return day
  const held = instantsOf(context.zone, heldOn, plan.startsAt, plan.endsAt)
  const place = await checkPlace(context, convener, plan)
  if (place) return place
  const taken = await checkTime(context, convener, plan, held, known.id)
  if (taken) return taken
  const people = await checkPeople(context, convener, plan)
  if (people) return people
  const theme = await checkSettled(context, convener, plan)
  return theme ?? { audience: audience.value, ...held }
}

export type PlanRefusal =
  | 'gatherings.unit-not-then'
  | 'gatherings.purpose-twice'
  | 'gatherings.purpose-not-of-unit'
  | 'gatherings.lecturer-unfit'
  | 'gatherings.year-unfit'
  | 'gatherings.late-needs-reason'
  | 'gatherings.two-places'
  | 'gatherings.unknown-venue'
  | 'gatherings.venue-in-molten-bay'
  | 'gatherings.venue-near-lifting'
  | 'gatherings.venue-taken'
  | 'gatherings.time-taken'
  | 'gatherings.unknown-person'
  | 'gatherings.chair-needs-reason'
  | 'gatherings.unknown-agenda-item'
