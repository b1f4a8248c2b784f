import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { plain } from './hanzi.rules.ts'
import { countsToday } from './person.queries.ts'
import type { FoundUnit } from './place.queries.ts'
import { type RosterField, rosterFields } from './roster-fields.rules.ts'
import type { ImportRow } from './roster-import.queries.ts'
import type { KnownPerson } from './roster-match.rules.ts'
import { Gazetteer, type Meaning, type Place } from './roster-places.rules.ts'

type Db = QueryContext['db']

/** The people of the unit (or who were there last) that bear one of these names, with what a row may change. */
export async function readKnown(
  db: Db,
  unitPath: string,
  names: readonly string[],
  today: string,
): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    with wanted as (select distinct unnest(${names}::text[]) as name)
    select person.id, person.name, person.sex, person.birth_on as "birthOn", person.birth_precision as "birthPrecision",
      person.education, contact.phone,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'fromOn', s.from_on, 'untilOn', s.until_on,
        'precision', s.from_precision) order by s.from_on) from people.standing as s where s.person_id = person.id), '[]') as standings,
      (select jsonb_build_object('id', m.id, 'branchId', m.branch_id, 'groupId', m.group_id, 'fromOn', m.from_on,
        'precision', m.from_precision, 'elsewhere', not branch.path <@ ${unitPath}::ltree)
        from people.membership as m join organisation.unit as branch on branch.id = m.branch_id
        where m.person_id = person.id and m.until_on is null) as membership,
      (select max(m.until_on) from people.membership as m where m.person_id = person.id) as "memberFree",
      (select max(p.until_on) from people.posting as p where p.person_id = person.id) as "postedFree",
      (select jsonb_build_object('id', p.id, 'crewId', p.crew_id, 'postId', p.post_id, 'fromOn', p.from_on)
        from people.posting as p where p.person_id = person.id and p.until_on is null) as posting
    from wanted
    join people.person on split_part(person.search_text, ' ', 1) = wanted.name
    left join people.contact on contact.person_id = person.id
    where exists (
      select from people.person_unit as tie
      where tie.person_id = person.id and tie.path <@ ${unitPath}::ltree and ${countsToday(today)})
    order by person.id`.execute(db)
  return rows
}

/** The day undated facts of a file hold from, unless another is named. */
export async function firstDay({ db, today }: QueryContext, { path, fromOn }: FoundUnit): Promise<Day> {
  const { rows } = await sql<{ kept: boolean }>`
    select exists (select from people.membership as m join organisation.unit on unit.id = m.branch_id
        where unit.path <@ ${path}::ltree)
      or exists (select from people.posting as p join organisation.unit on unit.id = p.crew_id
        where unit.path <@ ${path}::ltree) as kept`.execute(db)
  return rows[0]?.kept || fromOn > today ? today : fromOn
}

/** Names as they are compared. */
export const namesOf = (names: readonly string[]): string[] => [...new Set(names.map(plain))]

/** Everything in and under the unit a roster may name, with what the unit's own spreadsheets mean. */
export async function readGazetteer(
  db: Db,
  { unitId, unitPath }: Pick<ImportRow, 'unitId' | 'unitPath'>,
): Promise<Gazetteer> {
  const units = await sql<Place>`
    select unit.kind as field, unit.id, array[unit.name, unit.short_name] as names, unit.parent_id as within,
      unit.from_on as "fromOn"
    from organisation.unit
    where unit.path <@ ${unitPath}::ltree and unit.kind in ('branch', 'group', 'crew') and unit.until_on is null
    union all
    select 'post', post.id, array[post.name], post.workshop_id, post.from_on
    from organisation.post join organisation.unit as workshop on workshop.id = post.workshop_id
    where workshop.path <@ ${unitPath}::ltree and post.until_on is null`.execute(db)
  const meanings = await db
    .selectFrom('people.roster_meaning')
    .select(['field', 'wording', 'target_id as targetId'])
    .where('unit_id', '=', unitId)
    .execute()
  return new Gazetteer(units.rows, meanings satisfies readonly Meaning[])
}

/** What the unit said of its headings before; null: nothing of use. */
export async function readHeadings(db: Db, unitId: string): Promise<Map<string, RosterField | null>> {
  const rows = await db
    .selectFrom('people.roster_heading')
    .select(['heading', 'field'])
    .where('unit_id', '=', unitId)
    .execute()
  const known = new Set<string>(rosterFields)
  return new Map(rows.map(({ heading, field }) => [heading, known.has(field) ? (field as RosterField) : null]))
}
