import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { sees } from './record.queries.ts'
import { judgeVote } from './vote.contract.ts'
import { readGathered, readVotes } from './vote.queries.ts'
import { mayWrite, tallyAdds } from './vote.rules.ts'
import { judgedThen, judgeNow } from './vote-view.rules.ts'

export default answer(judgeVote, async (context, { id, tally }) => {
  const { db } = context
  const owner = await db
    .selectFrom('gatherings.vote as vote')
    .innerJoin('gatherings.gathering as gathering', 'gathering.id', 'vote.gathering_id')
    .innerJoin('organisation.unit as unit', 'unit.id', 'gathering.unit_id')
    .select(['gathering.id', 'gathering.held_on', 'gathering.sealed_at'])
    .where('vote.id', '=', id)
    .where(sees(context))
    .executeTakeFirst()
  const vote = owner && (await readVotes(db, owner.id)).find((one) => one.id === id)
  if (!owner || !vote) return no('gatherings.unknown-vote')
  if (owner.sealed_at && !tally) {
    const { n, p, judgement } = judgedThen(vote)
    return { n, p, judgement }
  }
  const gathered = await readGathered(db, { id: owner.id, heldOn: owner.held_on })
  const { n, p, judgement } = judgeNow(vote, gathered, tally ?? vote.tally)
  const adds = tally ? tallyAdds(vote.ballot, tally, p, mayWrite(vote, { n, p })) : null
  return isNo(adds) ? adds : { n, p, judgement }
})
