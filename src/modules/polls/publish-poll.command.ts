import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockPoll, step } from './poll.queries.ts'
import { publishPoll } from './polls.contract.ts'
import { fewAnswers } from './polls.rules.ts'

export default answer(publishPoll, async (context, { despiteFew, ...input }) => {
  const { actor, now } = context
  const locked = await lockPoll(context, input)
  if (!locked.ok) return locked
  const { state, onScreen, onPaper } = locked.value
  if (state !== 'closed') return no('polls.not-closed')
  const tookPart = onScreen + onPaper
  if (tookPart < fewAnswers && !despiteFew) return no('polls.few-answers', { tookPart, few: fewAnswers })
  return step(context, input, { published_by: actor.personId, published_at: now })
})
