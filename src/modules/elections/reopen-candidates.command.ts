import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { reopenCandidates } from './candidate.contract.ts'
import { readCandidates } from './candidates.queries.ts'
import { begin, finish, keepUndone } from './case.queries.ts'

export default answer(reopenCandidates, async (context, input) => {
  const { db } = context
  const begun = await begin(context, input, 'reorder')
  if (isNo(begun)) return begun
  const { id } = begun.row
  const candidates = await readCandidates(db, id)
  const settled = await db
    .deleteFrom('elections.settlement')
    .where('election_id', '=', id)
    .returning(['resolved_on as on', 'reference'])
    .executeTakeFirst()
  await keepUndone(
    context,
    id,
    'settlement',
    { ...settled, candidates: candidates.map(({ name }) => name) },
    input.reason,
  )
  await db.updateTable('elections.candidate').set({ position: null }).where('election_id', '=', id).execute()
  return finish(context, begun.row)
})
