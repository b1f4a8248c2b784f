import { answer } from '#server/handler.ts'
import { listAbsences } from './absence.contract.ts'
import { countAbsences, readAbsences } from './absence.queries.ts'

export default answer(listAbsences, async (context, { page, size, ...filters }) => {
  const [absences, total] = await Promise.all([
    readAbsences(context, filters, size, (page - 1) * size),
    countAbsences(context, filters),
  ])
  return { absences, total }
})
