import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'

/** What an event says it is about. Every module names units, branches and persons by these words. */
export interface Touched {
  readonly branchId?: string | null
  readonly branchIds?: readonly string[]
  readonly unitId?: string | null
  readonly unitIds?: readonly string[]
  readonly personId?: string | null
  readonly personIds?: readonly string[]
  readonly gatheringId?: string | null
}

/**
 * The branches whose duties an event can change: those named, those at, above or below the units, all that the persons, or whoever
 * was at the gathering, ever belonged to or work in.
 */
export async function branchesTouched(db: Database, touched: Touched): Promise<string[]> {
  const units = listed(touched.unitId, touched.unitIds, touched.branchId, touched.branchIds)
  const persons = listed(touched.personId, touched.personIds)
  const { rows } = await sql<{ id: string }>`
    select branch.id
    from organisation.unit
    join organisation.unit as branch on (branch.path @> unit.path or branch.path <@ unit.path) and branch.kind = 'branch'
    where unit.id = any(${units}::uuid[])
    union
    select branch.id
    from people.posting
    join organisation.unit as crew on crew.id = posting.crew_id
    join organisation.unit as branch on branch.path @> crew.path and branch.kind = 'branch'
    where posting.person_id = any(${persons}::uuid[])
    union
    select branch_id from people.membership where person_id = any(${persons}::uuid[])
    union
    -- Whoever learned as a guest takes the hours home to his own branch.
    select membership.branch_id
    from gatherings.attendance
    join people.membership on membership.person_id = attendance.person_id
    where attendance.gathering_id = ${touched.gatheringId ?? null}::uuid
    union
    -- A membership struck out or moved to another branch is gone from the line; its correction remembers where it was.
    select (was ->> 'branch_id')::uuid from people.correction
    where subject = 'membership' and was ? 'branch_id' and person_id = any(${persons}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}

function listed(...named: readonly (string | null | undefined | readonly string[])[]): string[] {
  return named.flatMap((one) => (one == null ? [] : typeof one === 'string' ? [one] : [...one]))
}
