import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { moveCandidate } from './candidate.contract.ts'
import { readCandidates } from './candidates.queries.ts'
import { begin, finish } from './case.queries.ts'

export default answer(moveCandidate, async (context, { personId, to, reason, ...seen }) => {
  const { db } = context
  const begun = await begin(context, seen, 'reorder')
  if (isNo(begun)) return begun
  const { id } = begun.row
  const ids = (await readCandidates(db, id)).map((candidate) => candidate.personId)
  if (!ids.includes(personId)) return no('elections.not-nominated')
  if (to > ids.length) return no('elections.no-such-place', { most: ids.length })
  const moved = ids.filter((one) => one !== personId).toSpliced(to - 1, 0, personId)
  for (const [at, one] of moved.entries())
    await db
      .updateTable('elections.candidate')
      .set({ position: at + 1, ...(one === personId ? { moved_reason: reason } : {}) })
      .where('election_id', '=', id)
      .where('person_id', '=', one)
      .execute()
  return finish(context, begun.row)
})
