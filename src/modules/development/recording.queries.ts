import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { CommandContext } from '#server/handler.ts'
import { type CourseRecord, keptCourse } from './course.queries.ts'
import type { Sponsor } from './sponsor.rules.ts'

/** The course of somebody in reach, his facts held still until the command is done. */
export async function lockCourse(context: CommandContext, personId: string): Promise<CourseRecord | undefined> {
  await sql`select from people.person where id = ${personId} for no key update`.execute(context.db)
  return keptCourse(context, personId)
}

/** Says that a course changed: whose, and in which branch. */
export function announce({ audit, emit }: CommandContext, { person, branch }: CourseRecord): void {
  audit({ unitId: branch.id })
  emit('development.course-changed', { personId: person.id, branchId: branch.id })
}

/** Those of the named whom the asker can see, as they stood on a day. */
export async function sponsorsOn(
  { db, reach }: CommandContext,
  ids: readonly string[],
  on: Day,
): Promise<(Sponsor & { seen: boolean })[]> {
  const { rows } = await sql<Sponsor & { seen: boolean }>`
    select person.id as "personId", person.name,
      coalesce((select kind from people.standing where person_id = person.id and from_on <= ${on}::date
        and (until_on is null or until_on > ${on}::date)), 'none') as standing,
      exists (select from people.rights_suspension where person_id = person.id and from_on <= ${on}::date
        and (until_on is null or until_on > ${on}::date)) as "rightsSuspended",
      exists (select from people.person_unit as place where place.person_id = person.id and ${reach('see', 'place.path')}) as seen
    from people.person where person.id = any(${ids}::uuid[])
    order by array_position(${ids}::uuid[], person.id)`.execute(db)
  return rows
}

/** Whose a step or a naming is; undefined when there is none of that id. */
export async function ownerOf(
  { db }: CommandContext,
  table: 'development.step' | 'development.sponsor',
  id: string,
): Promise<{ personId: string } | undefined> {
  return db.selectFrom(table).select('person_id as personId').where('id', '=', id).executeTakeFirst()
}

/** Takes a step or a naming back: it stays readable and counts for nothing. False where it was taken back already. */
export async function strike(
  { db, actor, now }: CommandContext,
  table: 'development.step' | 'development.sponsor',
  id: string,
  reason: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(table)
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
