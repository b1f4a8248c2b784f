import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockPoll, step } from './poll.queries.ts'
import { openPoll } from './polls.contract.ts'

export default answer(openPoll, async (context, input) => {
  const { actor, now, today, emit } = context
  const locked = await lockPoll(context, input)
  if (!locked.ok) return locked
  const { state, closesOn, unit } = locked.value
  if (state !== 'draft') return no('polls.no-draft')
  if (closesOn < today) return no('polls.closes-in-the-past', { closesOn, today })
  emit('polls.poll-opened', { unitId: unit.id })
  return step(context, input, { opened_by: actor.personId, opened_at: now })
})
