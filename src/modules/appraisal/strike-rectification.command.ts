import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { tell } from './life-year.queries.ts'
import { lockLine } from './line.queries.ts'
import { strikeRectification } from './rectification.contract.ts'

export default answer(strikeRectification, async (context, { id, version, reason }) => {
  const { db, actor, now } = context
  const line = await lockLine(context, id, version)
  if (isNo(line)) return line
  await db
    .updateTable('appraisal.rectification')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute()
  tell(context, { id: line.lifeYearId, branchId: line.branchId })
  return { id, version: version + 1 }
})
