import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { throwAway } from './box.queries.ts'
import { lockPoll, step } from './poll.queries.ts'
import { withdrawPoll } from './polls.contract.ts'

export default answer(withdrawPoll, async (context, { reason, ...input }) => {
  const { actor, now } = context
  const locked = await lockPoll(context, input)
  if (!locked.ok) return locked
  if (locked.value.state === 'withdrawn') return no('polls.withdrawn-already')
  if (locked.value.state === 'published') return no('polls.published-already')
  await throwAway(context, input.id)
  return step(context, input, { withdrawn_by: actor.personId, withdrawn_at: now, withdrawn_reason: reason })
})
