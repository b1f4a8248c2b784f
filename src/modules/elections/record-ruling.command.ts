import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { beginOn, finish } from './case.queries.ts'
import { recordRuling } from './poll.contract.ts'
import { readPolls } from './polls.queries.ts'

export default answer(recordRuling, async (context, { pollId, elected, on, reference, ...seen }) => {
  const { db } = context
  const begun = await beginOn(context, seen, 'letter', on)
  if (isNo(begun)) return begun
  const { row, outcome } = begun
  const poll = (await readPolls(db, row.id)).find(({ id, state }) => id === pollId && state === 'counted')
  if (!poll) return no('elections.unknown-poll')
  const contested = poll.results.filter(({ result }) => result === 'contested').map(({ personId }) => personId)
  if (contested.length === 0 || elected.some((id) => !contested.includes(id))) return no('elections.nothing-to-rule')
  const chosen = new Set(elected)
  if (chosen.size > outcome.unfilled) return no('elections.more-than-seats', { seats: outcome.unfilled })
  await db
    .updateTable('elections.poll')
    .set({ ruled_on: on, ruling_reference: reference })
    .where('id', '=', pollId)
    .execute()
  for (const personId of contested)
    await db
      .updateTable('elections.poll_result')
      .set({ result: chosen.has(personId) ? 'elected' : 'not-elected' })
      .where('poll_id', '=', pollId)
      .where('person_id', '=', personId)
      .execute()
  return finish(context, row)
})
