import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { putIn } from './box.queries.ts'
import { lockPoll, readQuestions, step } from './poll.queries.ts'
import { addPaper } from './polls.contract.ts'
import { paperFits } from './polls.rules.ts'

export default answer(addPaper, async (context, { sheets, counted, ...input }) => {
  const { db, actor, now } = context
  const locked = await lockPoll(context, input)
  if (!locked.ok) return locked
  const { state, closesOn, onPaper, onScreen, asked } = locked.value
  if (state !== 'open' && state !== 'over') return no('polls.not-open', { closesOn })
  if (onPaper > 0) return no('polls.paper-added', { sheets: onPaper })
  if (onScreen + sheets > asked) return no('polls.more-than-asked', { sheets, onScreen, asked })
  const fits = paperFits(await readQuestions(context, input.id), sheets, counted)
  if (!fits.ok) return fits
  await db
    .insertInto('polls.paper')
    .values({ poll_id: input.id, sheets, entered_by: actor.personId, entered_at: now })
    .execute()
  await putIn(context, counted)
  return step(context, input, {})
})
