import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { adoptResolution } from './minutes.contract.ts'
import { lockFor } from './record.queries.ts'
import { hasPurpose, nextPosition } from './section.queries.ts'
import { agreesWithoutVote, isVotingBody } from './vote.rules.ts'

export default answer(adoptResolution, async (context, { id, gatheringId, purpose, voteId, text }) => {
  const { db, actor, now } = context
  const record = await lockFor(context, gatheringId, 'resolution')
  if (isNo(record)) return record
  if (!(await hasPurpose(db, gatheringId, purpose))) return no('gatherings.no-such-purpose')
  if (!voteId && isVotingBody(purpose)) return no('gatherings.resolution-needs-vote')
  if (!voteId && !agreesWithoutVote(purpose)) return no('gatherings.purpose-resolves-nothing')
  if (voteId) {
    const vote = await db
      .selectFrom('gatherings.vote')
      .select(['outcome'])
      .where('id', '=', voteId)
      .where('gathering_id', '=', gatheringId)
      .where('purpose_kind', '=', purpose as 'branch-assembly')
      .executeTakeFirst()
    if (!vote) return no('gatherings.unknown-vote')
    if (vote.outcome !== 'PASS') return no('gatherings.vote-not-passed')
    const earlier = await db
      .selectFrom('gatherings.resolution')
      .select('id')
      .where('vote_id', '=', voteId)
      .executeTakeFirst()
    if (earlier && earlier.id !== id) return no('gatherings.resolution-exists')
  }
  const written = await db
    .insertInto('gatherings.resolution')
    .values({
      id,
      gathering_id: gatheringId,
      purpose_kind: purpose,
      vote_id: voteId,
      position: await nextPosition(db, 'gatherings.resolution', gatheringId),
      text,
      adopted_by: actor.personId,
      adopted_at: now,
    })
    // The same resolution again, in better words, as long as the record is open.
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ text })
        .where('gatherings.resolution.gathering_id', '=', gatheringId)
        .where('gatherings.resolution.purpose_kind', '=', purpose),
    )
    .returning('id')
    .executeTakeFirst()
  return written ?? no('gatherings.id-taken')
})
