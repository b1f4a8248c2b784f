import { answer } from '#server/handler.ts'
import { countBoard, countKinds, readBoard } from './board.queries.ts'
import { listBoard } from './duties.contract.ts'
import { openStates } from './duty.rules.ts'

export default answer(listBoard, async (context, { page, size, ...filters }) => {
  const duties = await readBoard(context, filters, size, (page - 1) * size)
  const counts = await countBoard(context, filters)
  const kinds = await countKinds(context, filters)
  const total = (filters.states ?? openStates).reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return { duties, total, counts, kinds }
})
