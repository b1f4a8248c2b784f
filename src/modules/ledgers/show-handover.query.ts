import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showHandover } from './binder.contract.ts'
import { readHandover } from './handover.queries.ts'

export default answer(showHandover, async (context, { unitId }) => {
  const read = await readHandover(context, unitId)
  if (!read) return no('ledgers.unknown-unit')
  const { scope: _, ...handover } = read
  return handover
})
