import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptLine } from './line.queries.ts'
import { unlinkLine } from './plan.contract.ts'

export default answer(unlinkLine, async (context, { id }) => {
  const { db, audit } = context
  const link = await db.selectFrom('learning.plan_link').select('line_id').where('id', '=', id).executeTakeFirst()
  const line = link && (await keptLine(context, link.line_id))
  if (!line) return no('learning.unknown-link')
  await db.deleteFrom('learning.plan_link').where('id', '=', id).execute()
  audit({ unitId: line.branchId })
  return { id }
})
