import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Span } from '#regulations/votes/voter.rules.ts'
import type { Purpose, UnitFacts } from './duty.rules.ts'
import { keptFrom } from './duty-keeping.rules.ts'

/** Reads what the duties of these branches and their groups follow from: three queries, however many branches. */
export async function readFacts(
  db: Database,
  branchIds: readonly string[],
  today: Day,
  since: Day = keptFrom(today),
): Promise<UnitFacts[]> {
  const units = await readUnits(db, branchIds)
  const full = await readFullMembers(db, branchIds, since)
  const gatherings = await readGatherings(
    db,
    units.map(({ id }) => id),
    since,
  )
  return units.map((unit) => ({
    ...unit,
    fullMembers: full.get(unit.branchId) ?? [],
    gatherings: gatherings.get(unit.id) ?? [],
  }))
}

type UnitRow = Pick<UnitFacts, 'id' | 'branchId' | 'kind' | 'from' | 'until'>

async function readUnits(db: Database, branchIds: readonly string[]): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select id, id as "branchId", kind, from_on as "from", until_on as until
    from organisation.unit where id = any(${branchIds}::uuid[]) and kind = 'branch'
    union all
    select id, parent_id, kind, from_on, until_on
    from organisation.unit where parent_id = any(${branchIds}::uuid[]) and kind = 'group'
    order by 1`.execute(db)
  return rows
}

/** Full members, whether or not their rights are suspended: CM-02 counts members, not votes. */
async function readFullMembers(
  db: Database,
  branchIds: readonly string[],
  since: Day,
): Promise<Map<string, (Span & { personId: string })[]>> {
  const { rows } = await sql<{ branchId: string; personId: string; from: Day; until: Day | null }>`
    select membership.branch_id as "branchId", membership.person_id as "personId", greatest(membership.from_on, standing.from_on) as "from",
      least(membership.until_on, standing.until_on) as until
    from people.membership
    join people.standing on standing.person_id = membership.person_id and standing.kind = 'full'
      and daterange(standing.from_on, standing.until_on) && daterange(membership.from_on, membership.until_on)
    where membership.branch_id = any(${branchIds}::uuid[])
      and (membership.until_on is null or membership.until_on > ${since}::date)
      and (standing.until_on is null or standing.until_on > ${since}::date)`.execute(db)
  return grouped(
    rows,
    ({ branchId }) => branchId,
    ({ personId, from, until }) => ({ personId, from, until }),
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
}

async function readGatherings(db: Database, unitIds: readonly string[], since: Day) {
  const { rows } = await sql<GatheringRow>`
    select gathering.unit_id as "unitId", gathering.id, purpose.kind as purpose, gathering.held_on as "heldOn",
      reached.closed, purpose.reason_moved as "reasonMoved",
      btrim(purpose.minutes) <> '' or exists (
        select from gatherings.agenda_item as item
        where item.gathering_id = gathering.id and item.purpose_kind = purpose.kind and btrim(item.points) <> ''
      ) as "ownSection"
    from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id
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

function grouped<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  partOf: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(partOf(row))
    else groups.set(keyOf(row), [partOf(row)])
  }
  return groups
}
