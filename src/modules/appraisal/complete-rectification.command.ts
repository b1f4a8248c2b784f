import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { tell } from './life-year.queries.ts'
import { lockLine } from './line.queries.ts'
import { completeRectification } from './rectification.contract.ts'
import { mayComplete } from './rectification.rules.ts'

export default answer(completeRectification, async (context, { id, version, doneOn, outcome }) => {
  const { db, today } = context
  const line = await lockLine(context, id, version)
  if (isNo(line)) return line
  if (line.doneOn !== null) return no('appraisal.done-already', { on: line.doneOn })
  const allowed = mayComplete(line.listedOn, doneOn, today)
  if (!allowed.ok) return allowed
  await db
    .updateTable('appraisal.rectification')
    .set({ done_on: doneOn, outcome, version: version + 1 })
    .where('id', '=', id)
    .execute()
  tell(context, { id: line.lifeYearId, branchId: line.branchId })
  return { id, version: version + 1 }
})
