import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { recordUse } from './materials.contract.ts'
import { findPurpose } from './plan.queries.ts'

export default answer(recordUse, async (context, { gatheringId, purpose, versionId }) => {
  const { db, actor, now, audit } = context
  const found = await findPurpose(db, gatheringId, purpose)
  if (!found || !(await findBranch(context, found.branchId, 'keep-gatherings'))) return no('learning.unknown-purpose')
  const version = await db
    .selectFrom('learning.material_version as version')
    .innerJoin('learning.material as material', 'material.id', 'version.material_id')
    .select('version.id')
    .where('version.id', '=', versionId)
    .where('material.branch_id', '=', found.branchId)
    .executeTakeFirst()
  if (!version) return no('learning.unknown-version')
  const use = { gathering_id: gatheringId, purpose_kind: purpose, version_id: versionId }
  const written = await db
    .insertInto('learning.material_use')
    .values({ ...use, recorded_by: actor.personId, recorded_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version_id')
    .executeTakeFirst()
  if (!written) return no('learning.used-already')
  audit({ unitId: found.branchId })
  return { gatheringId }
})
