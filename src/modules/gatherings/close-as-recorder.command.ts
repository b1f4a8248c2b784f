import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closeAsRecorder } from './closing.contract.ts'
import { summaryOf } from './closing.rules.ts'
import { instantsOf, lastsTooLong } from './plan.rules.ts'
import { addMilestone, lockFor, nextVersion } from './record.queries.ts'
import { viewOf } from './record-view.rules.ts'
import { fixCapacities, rejudgeVotes } from './sealing.queries.ts'
import { readRecord } from './show.queries.ts'

export default answer(closeAsRecorder, async (context, { id, version, endsAt }) => {
  const { db, zone, now, actor } = context
  const record = await lockFor(context, id, 'recorder-closing', 'named', true)
  if (isNo(record)) return record
  if (record.recorderId && record.recorderId !== actor.personId) return no('gatherings.not-the-recorder')
  if (record.version !== version) return no('gatherings.changed-since', { version: record.version })
  if (endsAt) {
    const startsAt = record.startsAt.toLocaleTimeString('sv-SE', { timeZone: zone, timeStyle: 'short' })
    const held = instantsOf(zone, record.heldOn, startsAt, endsAt)
    if (lastsTooLong(held)) return no('gatherings.ends-before-start', { startsAt, endsAt })
    await db.updateTable('gatherings.gathering').set({ ends_at: held.until }).where('id', '=', id).execute()
  }
  await fixCapacities(context, record)
  const kept = await readRecord(context, id, sql`true`)
  if (!kept) throw new Error(`locked but not found: ${id}`)
  const missing = viewOf(kept).checklist.filter(({ must }) => must)
  if (missing.length > 0) return no('gatherings.not-complete', summaryOf(missing))
  await rejudgeVotes(context, record)
  await addMilestone(context, id, 'recorder-closed')
  await db.updateTable('gatherings.gathering').set({ sealed_at: now }).where('id', '=', id).execute()
  return nextVersion(context, id)
})
