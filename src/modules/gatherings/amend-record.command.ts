import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { applyCorrection } from './amendment.queries.ts'
import { amendRecord } from './closing.contract.ts'
import { announce, lockFor, nextVersion } from './record.queries.ts'

export default answer(amendRecord, async (context, { id, gatheringId, correction, before, reason }) => {
  const { db, actor, now } = context
  const record = await lockFor(context, gatheringId, 'amendment', 'keepers')
  if (isNo(record)) return record
  const applied = await applyCorrection(context, record, correction, before)
  if (isNo(applied)) return applied
  const written = await db
    .insertInto('gatherings.amendment')
    .values({
      id,
      gathering_id: gatheringId,
      field: 'purpose' in correction ? `${correction.field}:${correction.purpose}` : correction.field,
      subject_id: 'subjectId' in correction ? correction.subjectId : null,
      before,
      after: applied.after,
      reason,
      person_id: actor.personId,
      at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return no('gatherings.id-taken')
  announce(context, 'gathering-amended', record, { field: correction.field })
  return { id, version: (await nextVersion(context, gatheringId)).version }
})
