import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish } from './case.queries.ts'
import { voidPoll } from './poll.contract.ts'

export default answer(voidPoll, async (context, { pollId, reason, ...seen }) => {
  const begun = await begin(context, seen, 'count')
  if (isNo(begun)) return begun
  const voided = await context.db
    .updateTable('elections.poll')
    .set({ voided_by: context.actor.personId, voided_at: context.now, void_reason: reason })
    .where('id', '=', pollId)
    .where('election_id', '=', begun.row.id)
    .where('confirmed_at', 'is', null)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return voided.numUpdatedRows === 1n ? finish(context, begun.row) : no('elections.unknown-poll')
})
