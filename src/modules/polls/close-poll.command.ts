import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { countBox } from './box.queries.ts'
import { lockPoll, step } from './poll.queries.ts'
import { closePoll } from './polls.contract.ts'
import { fewAnswers } from './polls.rules.ts'

export default answer(closePoll, async (context, { despiteFew, ...input }) => {
  const { actor, now, emit } = context
  const locked = await lockPoll(context, input)
  if (!locked.ok) return locked
  const { state, closesOn, unit, onScreen, onPaper } = locked.value
  if (state !== 'open' && state !== 'over') return no('polls.not-open', { closesOn })
  const tookPart = onScreen + onPaper
  if (tookPart < fewAnswers && !despiteFew) return no('polls.few-answers', { tookPart, few: fewAnswers })
  await countBox(context, input.id)
  emit('polls.poll-closed', { unitId: unit.id })
  return step(context, input, { closed_by: actor.personId, closed_at: now })
})
