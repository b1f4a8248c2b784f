import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { matching } from './list.queries.ts'
import { listTalks } from './talks.contract.ts'
import { keptBranch, readTalks } from './talks.queries.ts'

export default answer(listTalks, async (context, { page, size, ...filters }) => {
  const branch = await keptBranch(context, filters.branchId)
  if (!branch) return no('talks.unknown-branch')
  return { branch, ...(await readTalks(context, matching(filters), { offset: (page - 1) * size, limit: size })) }
})
