import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { holdsOn, type Span } from '#modules/people/timeline.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Learner, Standing } from './sessions.rules.ts'

export interface LearnerOf extends Learner {
  readonly id: string
  readonly name: string
  readonly branchId: string
  readonly group: string | null
}

/** The branch or group whose learning the asker keeps; undefined for one out of reach, like one that does not exist. */
export async function keptUnit({ db, reach }: QueryContext, unitId: string) {
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name', 'unit.demo'])
    .where('unit.id', '=', unitId)
    .where('unit.kind', 'in', ['branch', 'group'])
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
}

/** Year and day as one: a past year is looked at from its last day. */
export function dayWithin(year: number, today: Day): Day {
  return today < `${year}-12-31` ? today : `${year}-12-31`
}

interface LearnerRow {
  id: string
  name: string
  branchId: string
  group: string | null
  memberships: Span[]
  offices: (Span & { role: string })[]
  standings: Standing[]
}

/**
 * Members on a day, in the order of the roster, with the dated facts their learning is judged by. The condition speaks of
 * `membership` and of `unit`, the group or branch he belongs to.
 */
export async function readLearners(db: Database, on: Day, condition: RawBuilder<boolean>): Promise<LearnerOf[]> {
  const { rows } = await sql<LearnerRow>`
    select person.id, person.name, membership.branch_id as "branchId",
      (select name from organisation.unit as own where own.id = membership.group_id) as "group",
      (select json_agg(json_build_object('fromOn', greatest(m.from_on, s.from_on), 'untilOn', least(m.until_on, s.until_on)))
        from people.membership as m
        join people.standing as s on s.person_id = m.person_id and s.kind in ('probationary', 'full')
          and daterange(s.from_on, s.until_on) && daterange(m.from_on, m.until_on)
        where m.person_id = person.id and m.branch_id = membership.branch_id) as memberships,
      (select coalesce(json_agg(json_build_object('role', o.role, 'fromOn', o.from_on, 'untilOn', o.until_on)), '[]')
        from people.office as o where o.person_id = person.id and o.unit_id = membership.branch_id
          and o.role in ('secretary', 'deputy-secretary', 'committee-member')) as offices,
      (select json_agg(json_build_object('kind', s.kind, 'fromOn', s.from_on, 'untilOn', s.until_on) order by s.from_on)
        from people.standing as s
        where s.person_id = person.id and s.kind in ('probationary', 'full')) as standings
    from people.membership
    join organisation.unit as unit on unit.id = membership.unit_id
    join people.person on person.id = membership.person_id
    where membership.from_on <= ${on}::date and (membership.until_on is null or membership.until_on > ${on}::date)
      and exists (select from people.standing as now where now.person_id = person.id and now.kind in ('probationary', 'full')
        and now.from_on <= ${on}::date and (now.until_on is null or now.until_on > ${on}::date))
      and ${condition}
    order by person.name_pinyin, person.name, person.id`.execute(db)
  return rows.map(({ offices, ...row }) => ({
    ...row,
    committee: offices,
    secretary: offices.filter(({ role }) => role === 'secretary'),
  }))
}

/** True for members of a unit or of a group below it. */
export const withinUnit = (unitId: string) =>
  sql<boolean>`unit.path <@ (select path from organisation.unit as top where top.id = ${unitId})`

/** Those of the named whose learning the asker keeps: members of his today, or on the day it was about. */
export async function keptPeople({ db, reach, today }: QueryContext, ids: readonly string[], on: Day) {
  const { rows } = await sql<{ id: string; name: string; branchId: string; fromOn: Day; untilOn: Day | null }>`
    select person.id, person.name, membership.branch_id as "branchId", membership.from_on as "fromOn",
      membership.until_on as "untilOn"
    from people.membership
    join organisation.unit as unit on unit.id = membership.unit_id
    join people.person on person.id = membership.person_id
    where person.id = any(${ids}::uuid[]) and ${reach('keep-gatherings', 'unit.path')}
    order by person.name_pinyin, person.name, person.id`.execute(db)
  const held = rows.filter((row) => holdsOn(row, today) || holdsOn(row, on))
  return [...new Map(held.map(({ id, name, branchId }) => [id, { id, name, branchId }])).values()]
}
