import { sql } from 'kysely'
import type { CommandContext } from '#server/handler.ts'
import { writeMarks } from './attendance.queries.ts'
import { type Asked, marksByRota } from './attendance.rules.ts'
import { readAttendees } from './attendees.queries.ts'
import type { Locked } from './record.queries.ts'

type Meant = Pick<Locked, 'id' | 'chairId' | 'recorderId'>

/**
 * Another day or hour is another shift: what the rota marked goes, and is marked anew. Marks made by hand or by code stay.
 * @returns how many stand as made by the rota now
 */
export async function markAnewByRota(context: CommandContext, meant: Meant): Promise<number> {
  await context.db
    .deleteFrom('gatherings.attendance')
    .where('gathering_id', '=', meant.id)
    .where('how', '=', 'rota')
    .where('by_right', '=', true)
    .execute()
  return markByRota(context, meant)
}

/** True while somebody stands marked as present: nobody can have been there ahead of the day. */
export async function hasPresent({ db }: CommandContext, gatheringId: string): Promise<boolean> {
  const found = await db
    .selectFrom('gatherings.attendance')
    .select('person_id')
    .where('gathering_id', '=', gatheringId)
    .where('state', '=', 'present')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Marks whom the rota has on shift, on leave or resting after a night, and who is asked to another sitting. Each stands as
 * made by the rota until the recorder makes another. @returns how many
 */
export async function markByRota(context: CommandContext, { id, chairId, recorderId }: Meant): Promise<number> {
  const permitted = sql<boolean>`true`
  const attendees = (await readAttendees(context.db, id, permitted, context.zone)) ?? []
  const named = new Set([chairId, recorderId].flatMap((person) => person ?? []))
  const marks = marksByRota(attendees, named, await readAsked(context, id))
  return (await writeMarks(context, id, marks, { how: 'rota', permitted })).length
}

async function readAsked({ db }: CommandContext, gatheringId: string): Promise<Asked> {
  const { rows } = await sql<{ person_id: string; on_duty: boolean; here: boolean }>`
    select asked.person_id, asked.on_duty, sitting.id = target.id as here
    from gatherings.gathering as target
    join gatherings.gathering as sitting on sitting.id = target.id or sitting.sittings_id = target.sittings_id
    join gatherings.expected as asked on asked.gathering_id = sitting.id
    where target.id = ${gatheringId} and not exists (
      select from gatherings.milestone where milestone.gathering_id = sitting.id and milestone.kind = 'cancelled')`.execute(
    db,
  )
  return {
    here: new Map(rows.flatMap((row) => (row.here ? [[row.person_id, row.on_duty] as const] : []))),
    elsewhere: new Set(rows.flatMap((row) => (row.here ? [] : [row.person_id]))),
  }
}
