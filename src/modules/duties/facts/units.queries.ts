import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Purpose } from '../duty-kinds.rules.ts'
import type { UnitFacts } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

/** The branches and their groups with what they convened since a day: two queries, however many branches. */
export async function readUnits(
  db: Database,
  branchIds: readonly string[],
  since: Day,
): Promise<Map<string, UnitFacts[]>> {
  const { rows: units } = await sql<Omit<UnitFacts, 'gatherings'>>`
    select id, id as "branchId", kind, from_on as "from", until_on as until
    from organisation.unit where id = any(${branchIds}::uuid[]) and kind = 'branch'
    union all
    select id, parent_id, kind, from_on, until_on
    from organisation.unit where parent_id = any(${branchIds}::uuid[]) and kind = 'group'
    order by 3, 1`.execute(db)
  const gatherings = await readGatherings(
    db,
    units.map(({ id }) => id),
    since,
  )
  return grouped(
    units,
    ({ branchId }) => branchId,
    (unit) => ({ ...unit, gatherings: gatherings.get(unit.id) ?? [] }),
  )
}

interface GatheringRow {
  unitId: string
  id: string
  purpose: Purpose
  heldOn: Day
  closed: boolean
  ownSection: boolean
  reasonMoved: string | null
  forPeriod: string | null
}

async function readGatherings(db: Database, unitIds: readonly string[], since: Day) {
  const { rows } = await sql<GatheringRow>`
    select gathering.unit_id as "unitId", gathering.id, purpose.kind as purpose, gathering.held_on as "heldOn",
      reached.closed, purpose.reason_moved as "reasonMoved", purpose.for_year as "forPeriod",
      btrim(purpose.minutes) <> '' or exists (
        select from gatherings.agenda_item as item
        where item.gathering_id = gathering.id and item.purpose_kind = purpose.kind and btrim(item.points) <> ''
      ) as "ownSection"
    from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.kind not in ('collective-study', 'mini-class')
      -- What is owed to all members is met where all were called, not where the committee sat by itself.
      and (purpose.kind not in ('lecture', 'organisational-life') or gathering.audience = 'branch')
    cross join lateral (
      select count(*) filter (where kind in ('recorder-closed', 'chair-closed')) = 2 as closed,
        count(*) filter (where kind = 'cancelled') > 0 as cancelled
      from gatherings.milestone where milestone.gathering_id = gathering.id
    ) as reached
    where gathering.unit_id = any(${unitIds}::uuid[]) and gathering.held_on >= ${since}::date and not reached.cancelled
    order by gathering.held_on, gathering.id`.execute(db)
  return grouped(
    rows,
    ({ unitId }) => unitId,
    ({ unitId: _unit, reasonMoved, ...row }) => ({
      ...row,
      moved: reasonMoved === null ? null : { reason: reasonMoved },
    }),
  )
}
