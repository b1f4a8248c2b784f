import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeHandover } from './telling.contract.ts'
import { strikeRow } from './told.queries.ts'

export default answer(strikeHandover, async (context, { id, reason }) => {
  const struck = await strikeRow(context, 'dues.handover', id, reason)
  if (struck === 'unknown') return no('dues.unknown-handover')
  return struck === 'already' ? no('dues.struck-already') : {}
})
