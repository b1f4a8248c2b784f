import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptMaterial } from './material.queries.ts'
import { retireMaterial } from './materials.contract.ts'

export default answer(retireMaterial, async (context, { id, reason }) => {
  const { db, actor, today, audit } = context
  const material = await keptMaterial(context, id)
  if (!material) return no('learning.unknown-material')
  if (material.retiredOn) return no('learning.retired-already')
  await db
    .updateTable('learning.material')
    .set({ retired_on: today, retired_by: actor.personId, retired_reason: reason })
    .where('id', '=', id)
    .execute()
  audit({ unitId: material.branchId })
  return { id }
})
