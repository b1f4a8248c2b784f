import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockFor } from './record.queries.ts'
import { hasAgendaItem, hasPurpose, nextPosition } from './section.queries.ts'
import { openVote } from './vote.contract.ts'
import { isVotingBody } from './vote.rules.ts'

export default answer(openVote, async (context, { id, gatheringId, purpose, agendaItemId, subject, ballot }) => {
  const { db } = context
  const record = await lockFor(context, gatheringId, 'vote')
  if (isNo(record)) return record
  if (!(await hasPurpose(db, gatheringId, purpose))) return no('gatherings.no-such-purpose')
  if (!isVotingBody(purpose)) return no('gatherings.purpose-has-no-vote')
  if (agendaItemId && !(await hasAgendaItem(db, gatheringId, purpose, agendaItemId)))
    return no('gatherings.unknown-agenda-item')
  const written = await db
    .insertInto('gatherings.vote')
    .values({
      id,
      gathering_id: gatheringId,
      purpose_kind: purpose,
      agenda_item_id: agendaItemId,
      position: await nextPosition(db, 'gatherings.vote', gatheringId),
      subject,
      ballot,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  return written ?? no('gatherings.id-taken')
})
