import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showPerson } from './person.contract.ts'
import { readRecord } from './record.queries.ts'

export default answer(showPerson, async (context, { personId, on = context.today }) => {
  return (await readRecord(context, personId, on)) ?? no('people.unknown-person')
})
