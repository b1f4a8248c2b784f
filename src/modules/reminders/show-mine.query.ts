import { answer } from '#server/handler.ts'
import { showMine } from './reminders.contract.ts'

export default answer(showMine, async ({ db, actor, sendsMail }) => {
  const { personId } = actor
  const calendar = await db
    .selectFrom('reminders.calendar_address')
    .select('made_at as madeAt')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const digest = await db
    .selectFrom('reminders.digest')
    .select(['address', 'language', 'notices', 'refused', 'chosen_at as chosenAt'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!digest) return { calendar: calendar ?? null, sendsMail, digest: null }
  const newest = (week: 'is' | 'is not') =>
    db
      .selectFrom('reminders.letter')
      .select(['state', 'made_at as madeAt', 'settled_at as settledAt', 'failure'])
      .where('person_id', '=', personId)
      .where('week', week, null)
      .where('notice_id', 'is', null)
      .where('made_at', '>=', digest.chosenAt)
      .orderBy('made_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  const { chosenAt: _, ...chosen } = digest
  return {
    calendar: calendar ?? null,
    sendsMail,
    digest: { ...chosen, weekly: (await newest('is not')) ?? null, trial: (await newest('is')) ?? null },
  }
})
