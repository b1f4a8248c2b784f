import { answer } from '#server/handler.ts'
import { listElections } from './elections.contract.ts'
import { countElections, readElections } from './list.queries.ts'

export default answer(listElections, async (context, { page, size, ...filters }) => {
  const [elections, total] = await Promise.all([
    readElections(context, filters, size, (page - 1) * size),
    countElections(context, filters),
  ])
  return { elections, total }
})
