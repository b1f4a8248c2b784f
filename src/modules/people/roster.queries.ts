import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { holding } from './dated.queries.ts'
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
      from who cross join lateral (select * from people.person where id = who.person_id offset 0) as person ${joinsFor(filters, on)}
      where ${conditionsOf(filters)}
      order by place ${page ? sql`limit ${page.limit} offset ${page.offset}` : sql``}
    )
    select top.id as "unitId", top.name as "unitName", top.kind as "unitKind", top.demo as "unitDemo", top.keep,
      coalesce(page.total, 0)::int as total, page.id, page.name, page.sex, page.birth_on as "birthOn",
      page.birth_precision as "birthPrecision", page.education, stage.*, ${factsOf(on)}
    from top left join page on true
    left join lateral (${stageOf(on)}) as stage on page.id is not null
    left join lateral (
      select branch_id, group_id from people.membership as m where m.person_id = page.id and ${holding('m', on)} limit 1
    ) as member on true
    left join lateral (
      select crew_id, post_id from people.posting as p where p.person_id = page.id and ${holding('p', on)} limit 1
    ) as posted on true
    order by page.place`.execute(context.db)
  const [first] = rows
  if (!first) return null
  const unit = { id: first.unitId, name: first.unitName, kind: first.unitKind }
  const people = first.id ? rows.map((row) => toRow(row, on)) : []
  return { unit, keep: first.keep, demo: first.unitDemo, total: first.total, rows: people }
}

/** The stage in force and the dates of the admission that counts, from one look at the person's standings. */
function stageOf(on: Day): RawBuilder<unknown> {
  const now = sql`filter (where until_on is null or until_on > ${on}::date)`
  const admitted = sql`max(from_on) filter (where kind = 'probationary')`
  const full = sql`max(from_on) filter (where kind = 'full')`
  return sql`
    select max(kind) ${now} as kind, max(from_on) ${now} as "kindFrom", max(from_precision) ${now} as "kindPrecision",
      coalesce(${admitted}, ${full}) as "admittedOn", ${full} as "fullFrom"
    from people.standing where person_id = page.id and from_on <= ${on}::date`
}

/** Names of places, rights and offices as values of their own: joined, they would cost more to plan than to read. */
function factsOf(on: Day): RawBuilder<unknown> {
  const named = (table: string, id: string) => sql`(
    select json_build_object('id', it.id, 'name', it.name) from ${sql.table(table)} as it where it.id = ${sql.ref(id)})`
  return sql`
    ${named('organisation.unit', 'member.branch_id')} as branch, ${named('organisation.unit', 'member.group_id')} as "group",
    ${named('organisation.unit', 'posted.crew_id')} as crew, ${named('organisation.post', 'posted.post_id')} as post,
    exists (select from people.rights_suspension as off where off.person_id = page.id and ${holding('off', on)}) as suspended,
    coalesce((
      select json_agg(json_build_object('role', office.role, 'unit', unit.name) order by unit.path)
      from people.office join organisation.unit as unit on unit.id = office.unit_id
      where office.person_id = page.id and ${holding('office', on)}), '[]') as offices`
}

function toRow(record: RosterRecord, on: Day): RosterRow {
  const { unitId, unitName, unitKind, unitDemo, keep, total, ...row } = record
  return { ...row, age: row.birthOn ? ageOn(row.birthOn, on) : null, may: { keep } }
}
