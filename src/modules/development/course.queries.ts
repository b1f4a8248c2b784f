import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { type Day, dayIn } from '#core/day.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import type { QueryContext } from '#server/handler.ts'
import type { course, whose } from './shapes.contract.ts'

type Course = z.infer<typeof course>
type Recorded = Course['recorded'][number]
type SponsorShown = Course['sponsors'][number]

/** A person, where he is found, and the facts of his course as they stand in the tables. */
export type CourseRecord = z.infer<typeof whose> &
  Pick<Course, 'openedOn' | 'birthOn' | 'standings' | 'recorded' | 'sponsors' | 'targets' | 'tables' | 'local'>

type Struck = { by: string; at: string; reason: string } | null
type Row = Omit<CourseRecord, 'openedOn' | 'recorded' | 'sponsors' | 'tables' | 'local'> & {
  createdAt: Date
  recorded: (Omit<Recorded, 'recordedAt' | 'struck'> & { recordedAt: string; struck: Struck })[]
  sponsors: (Omit<SponsorShown, 'struck'> & { struck: Struck })[]
}

/** Rows of an alias that hold on a day. */
const holds = (table: string, on: Day) => sql<boolean>`${sql.ref(`${table}.from_on`)} <= ${on}::date
  and (${sql.ref(`${table}.until_on`)} is null or ${sql.ref(`${table}.until_on`)} > ${on}::date)`

/** People who have a standing or a step, under a condition over `person`, in branches under one over `branch`; by name. */
export async function readCourses(
  { db, today, zone }: QueryContext,
  person: RawBuilder<boolean>,
  branch: RawBuilder<boolean>,
): Promise<CourseRecord[]> {
  const [{ rows }, tables] = await Promise.all([
    sql<Row>`
    with home as (
      select membership.person_id, branch.id as branch_id, branch.name as branch_name, membership.group_id
      from people.membership join organisation.unit as branch on branch.id = membership.branch_id
      where ${holds('membership', today)} and ${branch}
      union all
      select posting.person_id, branch.id, branch.name, null
      from people.posting
      join organisation.unit as crew on crew.id = posting.crew_id
      join organisation.unit as branch on branch.kind = 'branch' and crew.path <@ branch.path
      where ${holds('posting', today)} and ${branch} and not exists (
        select from people.membership where membership.person_id = posting.person_id and ${holds('membership', today)})
    )
    select json_build_object('id', person.id, 'name', person.name, 'demo', person.demo) as person,
      json_build_object('id', home.branch_id, 'name', home.branch_name) as branch,
      (select name from organisation.unit where id = home.group_id) as "group", crew.name as crew,
      (select name from organisation.post where id = posting.post_id) as post,
      (select kind from people.standing where person_id = person.id and ${holds('standing', today)}) as kind,
      person.birth_on as "birthOn", person.created_at as "createdAt", ${facts}
    from home
    join people.person on person.id = home.person_id
    left join people.posting on posting.person_id = person.id and ${holds('posting', today)}
    left join organisation.unit as crew on crew.id = posting.crew_id
    where ${person} and (exists (select from people.standing where person_id = person.id)
      or exists (select from development.step where person_id = person.id))
    order by person.name_pinyin, person.name, person.id`.execute(db),
    readTables(db),
  ])
  const local = await packsFor(db, [...new Set(rows.map((row) => row.branch.id))])
  return rows.map(({ createdAt, ...row }) => ({
    ...row,
    openedOn: dayIn(zone, createdAt),
    recorded: row.recorded.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt), struck: dated(one.struck) })),
    sponsors: row.sponsors.map((one) => ({ ...one, struck: dated(one.struck) })),
    tables,
    local: local.get(row.branch.id) ?? [],
  }))
}

const struckOf = (table: string) => sql`case when ${sql.ref(`${table}.struck_at`)} is not null then json_build_object(
  'by', (select name from people.person where id = ${sql.ref(`${table}.struck_by`)}),
  'at', ${sql.ref(`${table}.struck_at`)}, 'reason', ${sql.ref(`${table}.struck_reason`)}) end`

const facts = sql`
  coalesce((select json_agg(json_build_object('kind', one.kind, 'fromOn', one.from_on, 'untilOn', one.until_on,
      'fromPrecision', one.from_precision) order by one.from_on)
    from people.standing as one where one.person_id = person.id), '[]') as standings,
  coalesce((select json_agg(json_build_object('id', one.id, 'kind', one.kind, 'onDay', one.on_day, 'months', one.months,
      'reference', one.reference, 'recordedBy', (select name from people.person where id = one.recorded_by),
      'recordedAt', one.recorded_at, 'struck', ${struckOf('one')}) order by one.on_day, one.id)
    from development.step as one where one.person_id = person.id), '[]') as recorded,
  coalesce((select json_agg(json_build_object('id', one.id, 'kind', one.kind, 'fromOn', one.from_on, 'untilOn', one.until_on,
      'person', json_build_object('id', who.id, 'name', who.name), 'struck', ${struckOf('one')})
      order by one.from_on, who.name_pinyin, one.id)
    from development.sponsor as one join people.person as who on who.id = one.sponsor_id
    where one.person_id = person.id), '[]') as sponsors,
  coalesce((select json_agg(json_build_object('kind', one.kind, 'onDay', one.on_day))
    from development.target as one where one.person_id = person.id), '[]') as targets`

const dated = (struck: Struck) => struck && { ...struck, at: new Date(struck.at) }

/** Years of working days loaded by file (CAL-04). */
async function readTables(db: QueryContext['db']): Promise<Course['tables']> {
  const { rows } = await sql<Course['tables'][number]>`
    select year, holidays as off, worked from organisation.working_days order by year`.execute(db)
  return rows
}

/** The one whose course the asker keeps; undefined for one out of reach, like one that does not exist. */
export async function keptCourse(context: QueryContext, personId: string): Promise<CourseRecord | undefined> {
  const [found] = await readCourses(
    context,
    sql`person.id = ${personId}`,
    context.reach('keep-development', 'branch.path'),
  )
  return found
}
