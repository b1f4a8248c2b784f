import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish, keepUndone } from './case.queries.ts'
import { unfreezeRoll } from './roll.contract.ts'
import { readRoll } from './roll.queries.ts'

export default answer(unfreezeRoll, async (context, input) => {
  const begun = await begin(context, input, 'unfreeze')
  if (isNo(begun)) return begun
  const { id, frozenOn } = begun.row
  const roll = await readRoll(context.db, id)
  await keepUndone(context, id, 'roll', { on: frozenOn, people: roll }, input.reason)
  await context.db.deleteFrom('elections.roll').where('election_id', '=', id).execute()
  return finish(context, begun.row)
})
