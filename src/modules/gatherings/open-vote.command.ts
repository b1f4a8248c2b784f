import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { standsInBranch } from './convener.queries.ts'
import { lockFor } from './record.queries.ts'
import { hasAgendaItem, hasPurpose, nextPosition } from './section.queries.ts'
import { isAboutPerson } from './terms.rules.ts'
import { openVote } from './vote.contract.ts'
import { isVotingBody } from './vote.rules.ts'

export default answer(openVote, async (context, { id, gatheringId, aboutId, extendedBefore, ...put }) => {
  const { purpose, agendaItemId, subject, ballot, matter, urgent } = put
  const { db } = context
  const record = await lockFor(context, gatheringId, 'vote')
  if (isNo(record)) return record
  if (!(await hasPurpose(db, gatheringId, purpose))) return no('gatherings.no-such-purpose')
  if (!isVotingBody(purpose)) return no('gatherings.purpose-has-no-vote')
  if (matter !== 'ordinary' && purpose !== 'branch-assembly') return no('gatherings.matter-needs-assembly', { matter })
  if (isAboutPerson(matter) !== (aboutId !== null)) return no('gatherings.matter-about-whom', { matter })
  if (urgent && matter !== 'important') return no('gatherings.matter-not-urgent', { matter })
  if (aboutId && !(await standsInBranch(db, aboutId, record.branchId, record.heldOn)))
    return no('gatherings.unknown-person')
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
      matter,
      about_id: aboutId,
      extended_before: extendedBefore,
      urgent,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  return written ?? no('gatherings.id-taken')
})
