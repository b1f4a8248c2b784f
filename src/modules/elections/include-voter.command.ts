import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish } from './case.queries.ts'
import { includeVoter } from './roll.contract.ts'

export default answer(includeVoter, async (context, input) => {
  const begun = await begin(context, input, 'exclude')
  if (isNo(begun)) return begun
  const gone = await context.db
    .deleteFrom('elections.exclusion')
    .where('election_id', '=', begun.row.id)
    .where('person_id', '=', input.personId)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n ? finish(context, begun.row) : no('elections.not-excluded')
})
