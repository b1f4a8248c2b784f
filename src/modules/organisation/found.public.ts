import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { newId } from '#server/handler.ts'

export interface UnitsToFound {
  readonly committeeName: string
  readonly branchName: string
  readonly workshopName: string
  readonly groupNames: readonly string[]
  readonly since: Day
}

export interface FoundUnits {
  readonly committeeId: string
  readonly branchId: string
  readonly workshopId: string
}

/** The first units of an installation: the superior committee, the branch below it, its groups and the workshop it leads. */
export async function foundUnits(db: Database, units: UnitsToFound, now: Date): Promise<FoundUnits> {
  const committeeId = newId(now)
  const branchId = newId(now)
  const workshopId = newId(now)
  const groups = units.groupNames.map((name, position) =>
    row('group', newId(now), name, branchId, position, units.since),
  )
  const rows = [
    row('committee', committeeId, units.committeeName, null, 0, units.since),
    row('branch', branchId, units.branchName, committeeId, 0, units.since),
    ...groups,
    row('workshop', workshopId, units.workshopName, branchId, groups.length, units.since),
  ]
  // One by one: a unit's path is made from its parent's, which must be there.
  for (const unit of rows) await db.insertInto('organisation.unit').values(unit).execute()
  return { committeeId, branchId, workshopId }
}

function row(
  kind: 'committee' | 'branch' | 'group' | 'workshop',
  id: string,
  name: string,
  parentId: string | null,
  position: number,
  since: Day,
) {
  return { kind, id, name, short_name: [...name].slice(0, 20).join(''), parent_id: parentId, position, from_on: since }
}
