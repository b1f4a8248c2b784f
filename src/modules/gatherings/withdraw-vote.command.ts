import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { withdrawVote } from './vote.contract.ts'
import { lockVote } from './vote.queries.ts'

export default answer(withdrawVote, async (context, { id, version }) => {
  const found = await lockVote(context, id)
  if (isNo(found)) return found
  if (found.vote.version !== version) return no('gatherings.changed-since', { version: found.vote.version })
  if (found.vote.tally) return no('gatherings.vote-counted')
  await context.db.deleteFrom('gatherings.vote').where('id', '=', id).execute()
  return { id }
})
