import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch, isStream, keepStreams } from './branch.queries.ts'
import { placeOf } from './material.queries.ts'
import { addMaterial } from './materials.contract.ts'

export default answer(addMaterial, async (context, { id, branchId, title, streamId, source, versionId, place }) => {
  const { db, actor, now, audit } = context
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  await keepStreams(db, branchId)
  if (!(await isStream(db, branchId, streamId))) return no('learning.unknown-stream')
  const added = await db
    .insertInto('learning.material')
    .values({ id, branch_id: branchId, stream_id: streamId, title, source })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return no('learning.id-taken')
  const kept = await placeOf(context, place)
  if (!kept) return no('learning.unknown-file')
  const version = await db
    .insertInto('learning.material_version')
    .values({ id: versionId, material_id: id, number: 1, ...kept, added_by: actor.personId, added_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!version) return no('learning.id-taken')
  audit({ unitId: branchId })
  return { id }
})
