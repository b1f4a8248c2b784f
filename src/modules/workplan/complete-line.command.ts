import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { fulfilLine, lockLine } from './line.queries.ts'
import { completeLine } from './workplan.contract.ts'

export default answer(completeLine, async (context, { id, version, doneOn }) => {
  const locked = await lockLine(context, id, version)
  if (isNo(locked)) return locked
  const { line } = locked
  if (line.purpose !== null || line.gathering !== null) return no('workplan.done-by-gathering')
  if (doneOn !== null && doneOn > context.today) return no('workplan.done-ahead', { doneOn })
  return await fulfilLine(context, line, { done_on: doneOn })
})
