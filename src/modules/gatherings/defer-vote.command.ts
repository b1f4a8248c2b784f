import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { deferVote } from './vote.contract.ts'
import { lockVote } from './vote.queries.ts'
import { mayDefer } from './vote.rules.ts'

export default answer(deferVote, async (context, { id, version, reason }) => {
  const { db, actor, now } = context
  const found = await lockVote(context, id)
  if (isNo(found)) return found
  const { vote } = found
  if (vote.version !== version) return no('gatherings.changed-since', { version: vote.version })
  if (reason !== null && vote.deferred) return no('gatherings.vote-deferred')
  if (reason === null && !vote.deferred) return no('gatherings.vote-not-deferred')
  if (reason !== null && !mayDefer(vote.judgement, vote.tally !== null)) return no('gatherings.vote-adopted')
  const deferred =
    reason === null ? { deferred_by: null, deferred_at: null } : { deferred_by: actor.personId, deferred_at: now }
  await db
    .updateTable('gatherings.vote')
    .set({ ...deferred, deferred_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { id, version: version + 1 }
})
