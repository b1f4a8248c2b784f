import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { listStudied } from './plan.contract.ts'
import { readEntered, readStudied } from './plan.queries.ts'
import { lengthOf } from './sessions.rules.ts'

export default answer(listStudied, async (context, { branchId, year }) => {
  const branch = await findBranch(context, branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const [studied, entered] = await Promise.all([
    readStudied(context.db, branchId, year),
    branch.keeps ? readEntered(context.db, branchId, year) : [],
  ])
  return {
    studied: studied.map(({ sittingsId: _, lineIds, read, ...one }) => ({
      ...one,
      lineIds: [...lineIds],
      read: [...read],
    })),
    sessions: entered.map(({ minutes, span, ...one }) => ({ ...one, length: lengthOf({ minutes, span }) })),
  }
})
