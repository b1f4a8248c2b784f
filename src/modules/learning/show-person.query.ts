import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { dayWithin, keptPeople } from './learner.queries.ts'
import { showPerson } from './learning.contract.ts'
import { readPerson } from './person.queries.ts'

export default answer(showPerson, async (context, { personId, year }) => {
  const [kept] = await keptPeople(context, [personId], dayWithin(year, context.today))
  if (!kept) return no('learning.unknown-person')
  return readPerson(context, { id: kept.id, name: kept.name }, year, true)
})
