import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordPreselection } from './candidate.contract.ts'
import { readCandidates } from './candidates.queries.ts'
import { beginOn, finish } from './case.queries.ts'
import { judgeQuorum } from './judge.rules.ts'
import { readRoll, turnoutOf } from './roll.queries.ts'

export default answer(recordPreselection, async (context, input) => {
  const { db } = context
  const begun = await beginOn(context, input, 'nominate', input.on)
  if (isNo(begun)) return begun
  const { id } = begun.row
  const [roll, candidates] = await Promise.all([readRoll(db, id), readCandidates(db, id)])
  const named = new Map(candidates.map(({ personId, name }) => [personId, name]))
  if (input.votes.some(({ personId }) => !named.has(personId))) return no('elections.not-nominated')
  const ids = input.votes.map(({ personId }) => personId)
  const twice = ids.find((one, at) => ids.indexOf(one) !== at)
  if (twice) return no('elections.counted-twice', { name: named.get(twice) ?? '' })
  const turnout = turnoutOf(roll, new Set())
  const n = judgeQuorum(turnout, input.on, []).values?.n ?? turnout.voters
  const over = input.votes.find(({ inFavour }) => inFavour > n)
  if (over) return no('elections.more-than-voters', { count: over.inFavour, n })
  await db.deleteFrom('elections.preselection').where('election_id', '=', id).execute()
  await db.insertInto('elections.preselection').values({ election_id: id, held_on: input.on, n }).execute()
  await db.updateTable('elections.candidate').set({ preselected: null }).where('election_id', '=', id).execute()
  for (const { personId, inFavour } of input.votes)
    await db
      .updateTable('elections.candidate')
      .set({ preselected: inFavour })
      .where('election_id', '=', id)
      .where('person_id', '=', personId)
      .execute()
  return finish(context, begun.row)
})
