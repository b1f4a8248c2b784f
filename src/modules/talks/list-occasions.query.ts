import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readOccasions } from './occasion.queries.ts'
import { listOccasions } from './talks.contract.ts'
import { inYear, keptBranch, leadsBranch } from './talks.queries.ts'

export default answer(listOccasions, async (context, { branchId, year, page, size }) => {
  const branch = await keptBranch(context, branchId)
  if (!branch) return no('talks.unknown-branch')
  const within = sql<boolean>`occasion.branch_id = ${branchId} and ${inYear('occasion.occurred_on', year)}`
  const found = await readOccasions(context, within, { offset: (page - 1) * size, limit: size })
  return { branch, ...found, all: await leadsBranch(context, branchId) }
})
