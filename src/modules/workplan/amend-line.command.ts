import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { changeLine, lockLine } from './line.queries.ts'
import { checkLine, columnsOf } from './plan.queries.ts'
import { amendLine } from './workplan.contract.ts'

export default answer(amendLine, async (context, { id, version, reason, ...line }) => {
  const locked = await lockLine(context, id, version)
  if (isNo(locked)) return locked
  const unfit = await checkLine(context, locked.plan, line)
  return unfit ?? (await changeLine(context, locked, columnsOf(line), reason))
})
