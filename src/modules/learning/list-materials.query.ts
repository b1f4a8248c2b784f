import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { readMaterials } from './material.queries.ts'
import { listMaterials } from './materials.contract.ts'

export default answer(listMaterials, async (context, filters) => {
  const branch = await findBranch(context, filters.branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  return { ...(await readMaterials(context, filters)), may: { keep: branch.keeps } }
})
