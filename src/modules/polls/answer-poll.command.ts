import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { countOf, putIn, takePart } from './box.queries.ts'
import { readPolls, readQuestions } from './poll.queries.ts'
import { answerPoll } from './polls.contract.ts'
import { answersFit, stateOf } from './polls.rules.ts'

export default answer(answerPoll, async (context, { id, answers }) => {
  const { db, today, audit } = context
  // One after the other: totals grow in one place, and nobody answers while it is being closed.
  await sql`select from polls.poll where id = ${id} for update`.execute(db)
  const poll = (await readPolls(context, sql<boolean>`poll.id = ${id}`)).polls[0]
  if (!poll?.isAsked || !poll.opened) return no('polls.unknown-poll')
  if (stateOf(poll, today) !== 'open') return no('polls.not-open', { closesOn: poll.closesOn })
  if (poll.answered) return no('polls.answered-already')
  const fits = answersFit(await readQuestions(context, id), answers)
  if (!fits.ok) return fits
  audit({ unitId: poll.unit.id })
  await takePart(context, id)
  await putIn(context, fits.value.map(countOf))
  return { id }
})
