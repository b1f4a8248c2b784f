import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { resetPattern } from './home.contract.ts'
import { findBranch } from './pattern.queries.ts'

export default answer(resetPattern, async (context, { branchId, version }) => {
  if (!(await findBranch(context, branchId, 'keep-pattern'))) return no('formation.unknown-branch')
  context.audit({ unitId: branchId })
  const reset = await context.db
    .deleteFrom('formation.pattern')
    .where('branch_id', '=', branchId)
    .where('version', '=', version)
    .executeTakeFirst()
  return reset.numDeletedRows === 1n ? { version: 0 } : no('formation.pattern-changed')
})
