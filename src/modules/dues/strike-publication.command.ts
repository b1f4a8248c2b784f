import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikePublication } from './telling.contract.ts'
import { strikeRow } from './told.queries.ts'

export default answer(strikePublication, async (context, { id, reason }) => {
  const struck = await strikeRow(context, 'dues.publication', id, reason)
  if (struck === 'unknown') return no('dues.unknown-publication')
  return struck === 'already' ? no('dues.struck-already') : {}
})
