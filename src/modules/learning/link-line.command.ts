import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { keptLine } from './line.queries.ts'
import { linkLine } from './plan.contract.ts'
import { findPurpose } from './plan.queries.ts'

export default answer(linkLine, async (context, { id, lineId, to }) => {
  const { db, actor, now, audit } = context
  const line = await keptLine(context, lineId)
  if (!line) return no('learning.unknown-line')
  if (line.droppedAt) return no('learning.dropped-already')
  if ('gatheringId' in to) {
    const purpose = await findPurpose(db, to.gatheringId, to.purpose)
    if (purpose?.branchId !== line.branchId) return no('learning.unknown-purpose')
  } else if (!(await isSession(context, line.branchId, to.session))) return no('learning.unknown-session')
  const target =
    'gatheringId' in to ? { gathering_id: to.gatheringId, purpose_kind: to.purpose } : { session: to.session }
  if (await isLinked(context, lineId, to)) return no('learning.linked-already')
  const written = await db
    .insertInto('learning.plan_link')
    .values({ id, line_id: lineId, ...target, linked_by: actor.personId, linked_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return no('learning.id-taken')
  // What it was for says what it was about, unless somebody has said so before.
  if ('gatheringId' in to)
    await db
      .insertInto('learning.topic')
      .values({
        gathering_id: to.gatheringId,
        purpose_kind: to.purpose,
        stream_id: line.streamId,
        recorded_by: actor.personId,
        recorded_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  audit({ unitId: line.branchId })
  return { id }
})

type Target = { gatheringId: string; purpose: string } | { session: string }

async function isLinked({ db }: CommandContext, lineId: string, to: Target): Promise<boolean> {
  const same =
    'gatheringId' in to
      ? sql<boolean>`gathering_id = ${to.gatheringId} and purpose_kind = ${to.purpose}`
      : sql<boolean>`session = ${to.session}`
  const { rows } = await sql`select from learning.plan_link where line_id = ${lineId} and ${same}`.execute(db)
  return rows.length > 0
}

/** A session on record for a member of the branch. */
async function isSession({ db }: CommandContext, branchId: string, session: string): Promise<boolean> {
  const { rows } = await sql`
    select from learning.entry
    where session = ${session} and struck_at is null and mode <> 'make-up' and exists (
      select from people.membership as m where m.person_id = entry.person_id and m.branch_id = ${branchId}) limit 1`.execute(
    db,
  )
  return rows.length > 0
}
