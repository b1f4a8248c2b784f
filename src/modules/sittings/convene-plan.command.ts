import { isNo, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { convene } from '#modules/gatherings/convene.public.ts'
import type { Plan } from '#planning/sittings/answer.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { expectedAt, hindranceOf, isThere } from './convening.rules.ts'
import type { Aim } from './facts.rules.ts'
import type { Picture } from './picture.rules.ts'
import { amendRun, drawPicture, openRun } from './run.queries.ts'
import { convenePlan } from './sittings.contract.ts'
import { isVote } from './terms.rules.ts'

type Asked = InputOf<typeof convenePlan>

export default answer(convenePlan, async (context, asked) => {
  const run = await openRun(context, asked.id, asked.version)
  if (isNo(run)) return run
  const [plan, aim] = [run.plan as Plan | null, run.aim as Aim]
  if (!plan || plan.sittings.length === 0) return no('sittings.no-plan')
  const picture = await drawPicture(context, aim)
  if (isNo(picture))
    return picture.code === 'sittings.past' ? no('sittings.past', picture.numbers) : no('sittings.unknown-unit')
  const hindrance = hindranceOf(picture, aim, plan, asked.missed)
  if (hindrance) return hindrance
  const made = await conveneAll(context, asked, plan, aim, picture)
  if (isNo(made)) return made
  await amendRun(context, run, {
    sittings_id: run.id,
    convened_by: context.actor.personId,
    convened_at: context.now,
  })
  return { gatheringIds: made }
})

async function conveneAll(context: CommandContext, asked: Asked, plan: Plan, aim: Aim, now: Picture) {
  const inOrder = plan.sittings.toSorted((a, b) => a.sessionId.localeCompare(b.sessionId))
  const named = new Set(asked.sittings.map(({ sessionId }) => sessionId))
  if (asked.sittings.length !== inOrder.length || inOrder.some(({ sessionId }) => !named.has(sessionId)))
    return no('sittings.other-sittings')
  const made: string[] = []
  for (const [place, { sessionId, personIds }] of inOrder.entries()) {
    const sitting = asked.sittings.find((one) => one.sessionId === sessionId)
    const hour = now.hours.find(({ id }) => id === sessionId)
    if (!sitting || !hour) return no('sittings.other-sittings')
    const chairId = sitting.chairId ?? aim.chairId
    for (const keeper of [chairId, sitting.recorderId])
      if (keeper && !isThere(now, sessionId, personIds, keeper))
        return no('sittings.not-there', { on: hour.on, at: hour.startsAt })
    const { expected, sittingIn } = expectedAt(now, sessionId, personIds)
    const reply = await convene(
      context,
      {
        id: sitting.gatheringId,
        unitId: aim.unitId,
        title: inOrder.length > 1 ? `${asked.title}（第${place + 1}场）` : asked.title,
        heldOn: hour.on,
        startsAt: hour.startsAt,
        endsAt: hour.endsAt,
        venueId: hour.venueId,
        place: hour.venueId ? null : sitting.place,
        chairId,
        chairReason: sitting.chairReason,
        recorderId: sitting.recorderId,
        purposes: asked.purposes,
        sittingsId: asked.id,
        // Every voter is called to a vote, whoever can leave his post; to a sitting of several only those planned for it.
        expected: isVote(aim.goal) ? [] : expected,
        sittingIn,
      },
      { id: sitting.noticeId, body: sitting.notice },
    )
    if (isNo(reply)) return reply
    made.push(reply.id)
  }
  return made
}
