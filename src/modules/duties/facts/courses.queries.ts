import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import type { CourseOf } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

/**
 * Who is on his way in these branches: by his membership, or, before he has one, by the crew he works in. Full members whose
 * conversion lies back more than two years are left out.
 */
export async function readCourses(
  db: Database,
  branchIds: readonly string[],
  { today, since }: { readonly today: Day; readonly since: Day },
  zone: string,
  tables: readonly HolidayTable[],
): Promise<Map<string, CourseOf[]>> {
  const { rows } = await sql<Omit<CourseOf, 'tables'> & { branchId: string }>`
    with home as (
      select membership.branch_id, membership.person_id
      from people.membership
      join people.standing on standing.person_id = membership.person_id and standing.from_on <= ${today}::date
        and (standing.until_on is null or standing.until_on > ${today}::date)
        and (standing.kind <> 'full' or standing.from_on >= ${since}::date)
      where membership.branch_id = any(${branchIds}::uuid[]) and membership.from_on <= ${today}::date
        and (membership.until_on is null or membership.until_on > ${today}::date)
      union
      select branch.id, posting.person_id
      from organisation.unit as branch
      join organisation.unit as crew on crew.path <@ branch.path and crew.kind = 'crew'
      join people.posting on posting.crew_id = crew.id and posting.from_on <= ${today}::date
        and (posting.until_on is null or posting.until_on > ${today}::date)
      join people.standing on standing.person_id = posting.person_id and standing.from_on <= ${today}::date
        and (standing.until_on is null or standing.until_on > ${today}::date)
        and standing.kind in ('applicant', 'activist', 'prospective')
      where branch.id = any(${branchIds}::uuid[]) and not exists (
        select from people.membership where membership.person_id = posting.person_id
          and membership.from_on <= ${today}::date and (membership.until_on is null or membership.until_on > ${today}::date))
    )
    select home.branch_id as "branchId", person.id as "personId", person.birth_on as "birthOn",
      (person.created_at at time zone ${zone})::date as "keptFrom",
      coalesce((select json_agg(json_build_object('kind', kind, 'fromOn', from_on, 'untilOn', until_on,
          'fromPrecision', from_precision) order by from_on)
        from people.standing where person_id = person.id), '[]') as standings,
      coalesce((select json_agg(json_build_object('kind', kind, 'onDay', on_day, 'months', months) order by on_day, id)
        from development.step where person_id = person.id and struck_at is null), '[]') as steps,
      coalesce((select json_agg(json_build_object('kind', kind, 'fromOn', from_on, 'untilOn', until_on) order by from_on, id)
        from development.sponsor where person_id = person.id ${notStruck}), '[]') as sponsors,
      coalesce((select json_agg(json_build_object('kind', kind, 'onDay', on_day) order by kind)
        from development.target where person_id = person.id), '[]') as targets
    from home join people.person on person.id = home.person_id
    order by person.id`.execute(db)
  return grouped(
    rows,
    ({ branchId }) => branchId,
    ({ branchId: _branch, ...course }) => ({ ...course, tables }),
  )
}

const notStruck = sql`and struck_at is null`
