import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { CommandContext } from '#server/handler.ts'
import { isStudy, lasted, sessionOf } from './session.queries.ts'

/** A closed sitting of study of a branch, and who of the named was present at it or at another sitting of the same. */
export async function studyOf(
  { db }: CommandContext,
  gatheringId: string,
  branchIds: readonly string[],
  ids: readonly string[],
) {
  const { rows } = await sql<{
    session: string
    title: string
    heldOn: Day
    minutes: number | null
    present: string[]
  }>`
    select ${sessionOf} as session, gathering.title, gathering.held_on as "heldOn", ${lasted} as minutes,
      array(select distinct attendance.person_id::text from gatherings.attendance
        join gatherings.gathering as held on held.id = attendance.gathering_id
        where (held.id = gathering.id or held.sittings_id = gathering.sittings_id)
          and attendance.state = 'present' and attendance.person_id = any(${ids}::uuid[])) as present
    from gatherings.gathering
    where gathering.id = ${gatheringId} and gathering.branch_id = any(${branchIds}::uuid[]) and ${isStudy}`.execute(db)
  return rows[0]
}

/** Who of the named has this session on record already. */
export async function alreadyLearned(
  { db }: CommandContext,
  session: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('learning.entry')
    .select('person_id as personId')
    .where('session', '=', session)
    .where('person_id', 'in', ids)
    .where('struck_at', 'is', null)
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}
