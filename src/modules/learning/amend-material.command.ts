import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { isStream } from './branch.queries.ts'
import { keptMaterial } from './material.queries.ts'
import { amendMaterial } from './materials.contract.ts'

export default answer(amendMaterial, async (context, { id, title, streamId, source }) => {
  const { db, audit } = context
  const material = await keptMaterial(context, id)
  if (!material) return no('learning.unknown-material')
  if (material.retiredOn) return no('learning.retired-already')
  if (!(await isStream(db, material.branchId, streamId, material.streamId))) return no('learning.unknown-stream')
  await db.updateTable('learning.material').set({ title, stream_id: streamId, source }).where('id', '=', id).execute()
  audit({ unitId: material.branchId })
  return { id }
})
