import { answer } from '#server/handler.ts'
import { myHours } from './learning.contract.ts'
import { readPerson } from './person.queries.ts'

export default answer(myHours, async (context, { year }) => {
  const { personId, name } = context.actor
  return readPerson(context, { id: personId, name }, year, false)
})
