import { answer } from '#server/handler.ts'
import { listLetters } from './letter.contract.ts'
import { countLetters, readLetters } from './letter.queries.ts'

export default answer(listLetters, async (context, { page, size, ...filters }) => {
  const [letters, total] = await Promise.all([
    readLetters(context, filters, size, (page - 1) * size),
    countLetters(context, filters),
  ])
  return { letters, total }
})
