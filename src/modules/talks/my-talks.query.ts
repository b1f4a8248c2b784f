import { sql } from 'kysely'
import { answer } from '#server/handler.ts'
import { myTalks } from './talks.contract.ts'
import { readTalks } from './talks.queries.ts'

export default answer(myTalks, async (context, { page, size }) => {
  const { personId } = context.actor
  const mine = sql<boolean>`(talk.one_id = ${personId} or talk.other_id = ${personId})`
  return readTalks(context, mine, { offset: (page - 1) * size, limit: size })
})
