import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { aboutMe } from './about-me.contract.ts'
import { readHeld } from './held.queries.ts'
import { readRecord } from './record.queries.ts'

export default answer(aboutMe, async (context) => {
  const { personId } = context.actor
  const record = await readRecord(context, personId, context.today)
  if (!record) return no('people.unknown-person')
  return { record, held: await readHeld(context, personId) }
})
