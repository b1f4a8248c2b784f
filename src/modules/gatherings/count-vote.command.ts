import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readAttendees } from './attendees.queries.ts'
import { countVote } from './vote.contract.ts'
import { countGuests, lockVote } from './vote.queries.ts'
import { tallyAdds } from './vote.rules.ts'
import { judgeNow } from './vote-view.rules.ts'

export default answer(countVote, async (context, { id, version, ...tally }) => {
  const { db, actor, now } = context
  const found = await lockVote(context, id)
  if (isNo(found)) return found
  const { record, vote } = found
  if (vote.version !== version) return no('gatherings.changed-since', { version: vote.version })
  const attendees = (await readAttendees(db, record.id, sql`true`)) ?? []
  const gathered = { heldOn: record.heldOn, attendees, guests: await countGuests(db, record.id) }
  const { n, p, judgement } = judgeNow(vote, gathered, tally)
  const adds = tallyAdds(vote.ballot, tally, p)
  if (isNo(adds)) return adds
  if (!judgement) throw new Error(`a counted vote has a judgement: ${id}`)
  const { version: next } = await db
    .updateTable('gatherings.vote')
    .set({
      n,
      p,
      issued: tally.issued,
      returned: tally.returned,
      valid: tally.valid,
      in_favour: tally.inFavour,
      against: tally.against,
      abstain: tally.abstain,
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
