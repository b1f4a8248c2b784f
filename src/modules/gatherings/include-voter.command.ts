import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { includeVoter } from './vote.contract.ts'
import { lockVote } from './vote.queries.ts'

export default answer(includeVoter, async (context, { voteId, personId }) => {
  const found = await lockVote(context, voteId, 'vote', 'keepers')
  if (isNo(found)) return found
  const gone = await context.db
    .deleteFrom('gatherings.vote_exclusion')
    .where('vote_id', '=', voteId)
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst()
  return gone ? { voteId, personId } : no('gatherings.not-excluded')
})
