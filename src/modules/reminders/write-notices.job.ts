import { newId } from '#server/handler.ts'
import { job } from '#server/job.ts'
import { readCalledByLetter } from './notice.queries.ts'

/** A letter to each who is called and chose to have notices by letter; nobody else is written to. */
export default job<{ noticeId: string }>(
  'reminders.write-notices',
  { on: ['gatherings.gathering-noticed'] },
  async ({ db, mail, now, emit }, { noticeId }) => {
    if (!mail) return
    for (const personId of await readCalledByLetter(db, noticeId)) {
      const written = await db
        .insertInto('reminders.letter')
        .values({ id: newId(now), person_id: personId, notice_id: noticeId, state: 'waiting', made_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (written) emit('reminders.letter-written', { letterId: written.id })
    }
  },
)
