import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { countVote } from './vote.contract.ts'
import { lockVote, readGathered, tallyColumns } from './vote.queries.ts'
import { mayWrite, tallyAdds } from './vote.rules.ts'
import { judgeNow } from './vote-view.rules.ts'

export default answer(countVote, async (context, { id, version, ...tally }) => {
  const { db, actor, now } = context
  const found = await lockVote(context, id)
  if (isNo(found)) return found
  const { record, vote } = found
  if (vote.deferred) return no('gatherings.vote-deferred')
  if (vote.version !== version) return no('gatherings.changed-since', { version: vote.version })
  const gathered = await readGathered(db, record)
  const { n, p, judgement } = judgeNow(vote, gathered, tally)
  const adds = tallyAdds(vote.ballot, tally, p, mayWrite(vote, { n, p }))
  if (isNo(adds)) return adds
  if (!judgement) throw new Error(`a counted vote has a judgement: ${id}`)
  const { version: next } = await db
    .updateTable('gatherings.vote')
    .set({
      n,
      p,
      ...tallyColumns(tally),
      outcome: judgement.outcome,
      judgement: JSON.stringify(judgement),
      counted_by: actor.personId,
      counted_at: now,
      version: version + 1,
    })
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return { id, version: next, judgement }
})
