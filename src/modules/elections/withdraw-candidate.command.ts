import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { withdrawCandidate } from './candidate.contract.ts'
import { readCandidates } from './candidates.queries.ts'
import { begin, finish, keepUndone } from './case.queries.ts'

export default answer(withdrawCandidate, async (context, input) => {
  const begun = await begin(context, input, 'nominate')
  if (isNo(begun)) return begun
  const { id } = begun.row
  const candidate = (await readCandidates(context.db, id)).find(({ personId }) => personId === input.personId)
  if (!candidate) return no('elections.not-nominated')
  await context.db
    .deleteFrom('elections.candidate')
    .where('election_id', '=', id)
    .where('person_id', '=', input.personId)
    .execute()
  await keepUndone(context, id, 'candidate', candidate, input.reason)
  return finish(context, begun.row)
})
