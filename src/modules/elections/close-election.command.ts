import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish } from './case.queries.ts'
import { closeElection } from './opening.contract.ts'

export default answer(closeElection, async (context, input) => {
  const begun = await begin(context, input, 'close')
  if (isNo(begun)) return begun
  await context.db
    .updateTable('elections.election')
    .set({ closed_by: context.actor.personId, closed_at: context.now })
    .where('id', '=', begun.row.id)
    .execute()
  return finish(context, begun.row)
})
