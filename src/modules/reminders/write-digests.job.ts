import { newId } from '#server/handler.ts'
import { job } from '#server/job.ts'
import { weekOfLetters } from './week.rules.ts'

/** Letters are kept long enough to tell how the last ones went. */
const daysKept = 60

/**
 * From Monday 07:00 by the plant’s clock: a letter for each who asked for one before that, once a week, whatever is restarted.
 * Half hours, because there are plants whose clock is half an hour off.
 */
export default job('reminders.write-digests', { every: '0,30 * * * *' }, async ({ db, mail, now, zone, emit }) => {
  await db
    .deleteFrom('reminders.letter')
    .where('made_at', '<', new Date(now.getTime() - daysKept * 86_400_000))
    .execute()
  const week = weekOfLetters(zone, now)
  if (!mail || !week) return
  const waiting = await db
    .selectFrom('reminders.digest as digest')
    .innerJoin('identity.account as account', 'account.person_id', 'digest.person_id')
    .select('digest.person_id')
    .where('account.closed_at', 'is', null)
    .where('digest.refused', 'is', null)
    .where('digest.chosen_at', '<=', week.since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reminders.letter as letter')
            .select('letter.id')
            .whereRef('letter.person_id', '=', 'digest.person_id')
            .where('letter.week', '=', week.monday),
        ),
      ),
    )
    .execute()
  for (const { person_id } of waiting) {
    const written = await db
      .insertInto('reminders.letter')
      .values({ id: newId(now), person_id, week: week.monday, state: 'waiting', made_at: now })
      .onConflict((conflict) => conflict.columns(['person_id', 'week']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (written) emit('reminders.letter-written', { letterId: written.id })
  }
})
