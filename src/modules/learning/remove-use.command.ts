import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { removeUse } from './materials.contract.ts'
import { findPurpose } from './plan.queries.ts'

export default answer(removeUse, async (context, { gatheringId, purpose, versionId }) => {
  const { db, audit } = context
  const found = await findPurpose(db, gatheringId, purpose)
  if (!found || !(await findBranch(context, found.branchId, 'keep-gatherings'))) return no('learning.unknown-purpose')
  const removed = await db
    .deleteFrom('learning.material_use')
    .where('gathering_id', '=', gatheringId)
    .where('purpose_kind', '=', purpose)
    .where('version_id', '=', versionId)
    .returning('version_id')
    .executeTakeFirst()
  if (!removed) return no('learning.unknown-use')
  audit({ unitId: found.branchId })
  return { gatheringId }
})
