import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { yearSummary } from './reading.contract.ts'
import type { PurposeKind } from './terms.rules.ts'

interface Line {
  readonly kind: PurposeKind
  readonly unit_id: string
  readonly unit_name: string
  readonly month: number
  readonly held: number
  readonly closed: number
  readonly present: number
  readonly recorded: number
}

interface Month {
  readonly month: number
  readonly gatherings: number
  readonly assemblies: number
}

interface Attended {
  readonly gatherings: number
  readonly present: number
  readonly excused: number
  readonly on_shift: number
  readonly absent: number
}

/** Two aggregates over one branch's year by its index: cost grows with the branch, not with the organisation. */
export default answer(yearSummary, async ({ db, reach }, { branchId, year }) => {
  const { rows } = await sql<{ id: string; name: string; lines: Line[]; months: Month[]; attended: Attended }>`
    with branch as (
      select unit.id, unit.name from organisation.unit
      where unit.id = ${branchId} and unit.kind = 'branch' and ${reach('see-branch', 'unit.path')}
    ), held as materialized (
      select gathering.id, gathering.unit_id, extract(month from gathering.held_on)::int as month,
        exists (select from gatherings.milestone
          where milestone.gathering_id = gathering.id and milestone.kind = 'chair-closed') as closed,
        attended.*
      from branch
      join gatherings.gathering on gathering.branch_id = branch.id
        and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      cross join lateral (
        select count(*) as recorded, count(*) filter (where state = 'present') as present,
          count(*) filter (where state = 'excused') as excused, count(*) filter (where state = 'on-shift') as on_shift,
          count(*) filter (where state = 'absent') as absent
        from gatherings.attendance where attendance.gathering_id = gathering.id and attendance.by_right
      ) as attended
      where not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
    ), line as (
      select purpose.kind, held.unit_id, unit.name as unit_name, held.month, count(*) as held,
        count(*) filter (where held.closed) as closed, sum(held.present)::int as present, sum(held.recorded)::int as recorded
      from held
      join gatherings.purpose on purpose.gathering_id = held.id
      join organisation.unit on unit.id = held.unit_id
      group by purpose.kind, held.unit_id, unit.name, held.month
      order by purpose.kind, unit.name, held.month
    ), monthly as (
      select held.month, count(*) as gatherings, count(*) filter (where exists (select from gatherings.purpose
        where purpose.gathering_id = held.id and purpose.kind = 'branch-assembly')) as assemblies
      from held group by held.month order by held.month
    )
    select branch.id, branch.name, (select coalesce(jsonb_agg(line), '[]') from line) as lines,
      (select coalesce(jsonb_agg(monthly), '[]') from monthly) as months,
      (select jsonb_build_object('gatherings', count(*), 'present', coalesce(sum(present), 0),
        'excused', coalesce(sum(excused), 0), 'on_shift', coalesce(sum(on_shift), 0), 'absent', coalesce(sum(absent), 0))
        from held) as attended
    from branch`.execute(db)
  const [found] = rows
  if (!found) return no('gatherings.unknown-unit')
  const { on_shift: onShift, ...attended } = found.attended
  return {
    branch: { id: found.id, name: found.name },
    year,
    lines: found.lines.map(({ unit_id, unit_name, ...line }) => ({ ...line, unit: { id: unit_id, name: unit_name } })),
    months: found.months,
    attendance: { ...attended, onShift },
  }
})
