import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish, localOf } from './case.queries.ts'
import { differencesOf } from './count.rules.ts'
import { confirmCount } from './poll.contract.ts'
import { judgeRound, readPolls, writeResults } from './polls.queries.ts'

export default answer(confirmCount, async (context, { pollId, ...seen }) => {
  const { db, actor, now } = context
  const begun = await begin(context, seen, 'confirm')
  if (isNo(begun)) return begun
  const { row } = begun
  const [polls, local] = await Promise.all([readPolls(db, row.id), localOf(db, row.branchId)])
  const poll = polls.find(({ id, state }) => id === pollId && state === 'open')
  if (!poll) return no('elections.unknown-poll')
  const [first, second] = poll.counts
  if (!first || !second) return no('elections.count-missing', { entered: poll.counts.length })
  const differences = differencesOf(first, second)
  if (differences.length > 0) return no('elections.counts-differ', { count: differences.length })
  const { given, n, p, judged, idOf } = await judgeRound(db, row, polls, poll, first, local)
  const { outcome } = judged.answer
  await db
    .updateTable('elections.poll')
    .set({
      n,
      p,
      given: JSON.stringify(given),
      judgement: JSON.stringify(judged.answer),
      outcome,
      confirmed_by: actor.personId,
      confirmed_at: now,
    })
    .where('id', '=', pollId)
    .execute()
  // An invalid poll elects nobody and says nothing about anybody.
  const results = outcome === 'INVALID_PROCEDURE' ? [] : judged.results
  await writeResults(
    db,
    pollId,
    results.flatMap(({ label, result }) => {
      const line = first.lines.find(({ personId }) => personId === idOf(label))
      return line ? [{ ...line, result }] : []
    }),
  )
  return { ...(await finish(context, row)), outcome }
})
