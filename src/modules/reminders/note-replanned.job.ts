import { sql } from 'kysely'
import { job } from '#server/job.ts'

/** Keeps when a plan was last changed: a calendar must be able to say so, and the gathering itself does not. */
export default job<{ gatheringId: string }>(
  'reminders.note-replanned',
  { on: ['gatherings.gathering-replanned', 'gatherings.gathering-amended'] },
  async ({ db, now }, { gatheringId }) => {
    await sql`
      insert into reminders.replanned (gathering_id, at) values (${gatheringId}, ${now})
      on conflict (gathering_id) do update set at = excluded.at`.execute(db)
  },
)
