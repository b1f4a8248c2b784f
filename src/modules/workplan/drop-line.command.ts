import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { changeLine, lockLine } from './line.queries.ts'
import { dropLine } from './workplan.contract.ts'

export default answer(dropLine, async (context, { id, version, reason }) => {
  const locked = await lockLine(context, id, version)
  if (isNo(locked)) return locked
  if (locked.line.state === 'done') return no('workplan.line-done')
  return await changeLine(context, locked, { dropped_on: context.today, dropped_reason: reason }, reason)
})
