import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { type CommandContext, newId, type QueryContext } from '#server/handler.ts'

/** The code of a gathering that holds now, and how many entered one. */
export async function runningCode({ db, now }: QueryContext, gatheringId: string) {
  const { rows } = await sql<{ code: string; until: Date; entered: number }>`
    select room_code.code, room_code.until, (
      select count(*)::int from gatherings.attendance
      where attendance.gathering_id = room_code.gathering_id and attendance.how = 'code') as entered
    from gatherings.room_code
    where room_code.gathering_id = ${gatheringId} and room_code.until > ${now}`.execute(db)
  return rows[0] ?? null
}

/** Wrong codes in so many minutes, after which one waits. */
export const patience = { wrong: 5, minutes: 10 } as const

/** How often this person was wrong lately. One attempt of a person is looked at after the other. */
export async function wrongLately({ db, actor, now }: CommandContext): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`gatherings.wrong-code ${actor.personId}`}))`.execute(db)
  const since = new Date(now.getTime() - patience.minutes * 60_000)
  const { count } = await db
    .selectFrom('gatherings.wrong_code')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('person_id', '=', actor.personId)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** Stays though the command is refused; what is older than a day goes. */
export async function noteWrong({ apart, actor, now, today }: CommandContext): Promise<void> {
  await apart
    .deleteFrom('gatherings.wrong_code')
    .where('person_id', '=', actor.personId)
    .where('at', '<', new Date(`${addDays(today, -1)}T00:00:00Z`))
    .execute()
  await apart
    .insertInto('gatherings.wrong_code')
    .values({ id: newId(now), person_id: actor.personId, at: now })
    .execute()
}
