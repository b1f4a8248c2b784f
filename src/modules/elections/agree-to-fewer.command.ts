import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish, localOf } from './case.queries.ts'
import { agreeToFewer } from './poll.contract.ts'
import { judgeAgreement, labelsOfRoll, readPolls } from './polls.queries.ts'

export default answer(agreeToFewer, async (context, { pollId, agree, reference, ...seen }) => {
  const { db } = context
  const begun = await begin(context, seen, 'letter')
  if (isNo(begun)) return begun
  const { row, outcome } = begun
  const [polls, local] = await Promise.all([readPolls(db, row.id), localOf(db, row.branchId)])
  const poll = polls.find(({ id, state }) => id === pollId && state === 'counted')
  if (!poll?.given) return no('elections.unknown-poll')
  if (outcome.next !== 'separate-election' || outcome.elected.length === 0) return no('elections.nothing-open')
  if (agree > (poll.n ?? 0)) return no('elections.more-than-voters', { count: agree, n: poll.n ?? 0 })
  const judged = judgeAgreement(polls, poll, agree, local, await labelsOfRoll(db, row.id))
  if (judged.outcome !== 'PASS') return no('elections.not-agreed', { agree, n: poll.n ?? 0 })
  await db
    .updateTable('elections.poll')
    .set({
      agree_to_fewer: agree,
      agree_reference: reference,
      judgement: JSON.stringify(judged),
      outcome: judged.outcome,
    })
    .where('id', '=', pollId)
    .execute()
  return finish(context, row)
})
