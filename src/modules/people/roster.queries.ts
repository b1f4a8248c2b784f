import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { holding, named } from './dated.queries.ts'
import { ageOn } from './person.rules.ts'
import type { listRoster, rosterRow } from './roster.contract.ts'
import { conditionsOf, joinsFor, orderOf } from './roster-filter.queries.ts'

type Asked = z.infer<(typeof listRoster)['input']>
export type RosterFilters = Omit<Asked, 'page' | 'size'>
export type RosterRow = z.infer<typeof rosterRow>

export interface RosterPage {
  readonly unit: { readonly id: string; readonly name: string; readonly kind: string }
  readonly keep: boolean
  readonly demo: boolean
  readonly total: number
  readonly rows: RosterRow[]
}

type RosterRecord = Omit<RosterRow, 'may' | 'age'> & {
  unitId: string
  unitName: string
  unitKind: string
  keep: boolean
  unitDemo: boolean
  total: number
}

/**
 * One page of the people of a unit on a day, or all of them; null when the unit is out of reach. The unit's own reach covers
 * everything below it, so the permission is decided once, in the same statement.
 */
export async function readRoster(
  context: QueryContext,
  filters: RosterFilters,
  page: { offset: number; limit: number } | null,
): Promise<RosterPage | null> {
  const on = filters.on ?? context.today
  const { rows } = await sql<RosterRecord>`
    with top as (
      select unit.id, unit.name, unit.kind, unit.path, unit.demo, ${context.reach('keep-people', 'unit.path')} as keep
      from organisation.unit as unit
      where unit.id = ${filters.unitId} and ${context.reach('see', 'unit.path')}
    ), scope as materialized (
      select unit.id from top join organisation.unit as unit on unit.path <@ top.path
    ), who as (
      select membership.person_id from scope join people.membership on membership.unit_id = scope.id
      where ${holding('membership', on)}
      union
      select posting.person_id from scope join people.posting on posting.crew_id = scope.id
      where ${holding('posting', on)}
    ), page as (
      select person.*, count(*) over () as total, row_number() over (order by ${orderOf(filters)}) as place
      from who join people.person on person.id = who.person_id ${joinsFor(filters, on)}
      where ${conditionsOf(filters)}
      order by place ${page ? sql`limit ${page.limit} offset ${page.offset}` : sql``}
    )
    select top.id as "unitId", top.name as "unitName", top.kind as "unitKind", top.demo as "unitDemo", top.keep,
      coalesce(page.total, 0)::int as total, page.id, page.name, page.sex, page.birth_on as "birthOn",
      page.birth_precision as "birthPrecision", page.education, standing.kind, standing.from_on as "kindFrom",
      standing.from_precision as "kindPrecision", held.suspended, coalesce(held.admitted_on, held.full_from) as "admittedOn",
      held.full_from as "fullFrom", ${named('branch')} as branch, ${named('group')} as "group", ${named('crew')} as crew, ${named('post')} as post,
      coalesce(held.offices, '[]') as offices
    from top left join page on true
    left join people.standing on standing.person_id = page.id and ${holding('standing', on)}
    left join people.membership on membership.person_id = page.id and ${holding('membership', on)}
    left join organisation.unit as branch on branch.id = membership.branch_id
    left join organisation.unit as "group" on "group".id = membership.group_id
    left join people.posting on posting.person_id = page.id and ${holding('posting', on)}
    left join organisation.unit as crew on crew.id = posting.crew_id
    left join organisation.post on post.id = posting.post_id
    left join lateral (${decorations(on)}) as held on page.id is not null
    order by page.place`.execute(context.db)
  const [first] = rows
  if (!first) return null
  const unit = { id: first.unitId, name: first.unitName, kind: first.unitKind }
  const people = first.id ? rows.map((row) => toRow(row, on)) : []
  return { unit, keep: first.keep, demo: first.unitDemo, total: first.total, rows: people }
}

function decorations(on: Day): RawBuilder<unknown> {
  return sql`
    select
      exists (select from people.rights_suspension as off where off.person_id = page.id and ${holding('off', on)}) as suspended,
      (select max(from_on) from people.standing as s where s.person_id = page.id and s.kind = 'probationary' and s.from_on <= ${on}::date) as admitted_on,
      (select max(from_on) from people.standing as s where s.person_id = page.id and s.kind = 'full' and s.from_on <= ${on}::date) as full_from,
      (select json_agg(json_build_object('role', office.role, 'unit', unit.name) order by unit.path)
        from people.office join organisation.unit as unit on unit.id = office.unit_id
        where office.person_id = page.id and ${holding('office', on)}) as offices`
}

function toRow(record: RosterRecord, on: Day): RosterRow {
  const { unitId, unitName, unitKind, unitDemo, keep, total, ...row } = record
  return { ...row, age: row.birthOn ? ageOn(row.birthOn, on) : null, may: { keep } }
}
