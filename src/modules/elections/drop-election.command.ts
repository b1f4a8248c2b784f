import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish } from './case.queries.ts'
import { dropElection } from './opening.contract.ts'

export default answer(dropElection, async (context, input) => {
  const begun = await begin(context, input, 'drop')
  if (isNo(begun)) return begun
  await context.db
    .updateTable('elections.election')
    .set({ dropped_by: context.actor.personId, dropped_at: context.now, dropped_reason: input.reason })
    .where('id', '=', begun.row.id)
    .execute()
  return finish(context, begun.row)
})
