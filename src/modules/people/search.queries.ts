import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import { holding } from './dated.queries.ts'
import { plain } from './hanzi.rules.ts'
import type { searchPeople } from './roster.contract.ts'
import { nameMatches } from './roster-filter.queries.ts'
import { fewUnitsUnder, searchRoots } from './search-scope.queries.ts'

type Asked = z.infer<(typeof searchPeople)['input']>
export type Found = z.infer<(typeof searchPeople)['output']>['people'][number]

/** How many of the nearest names are tried before all are, for each one wanted. */
const triedForOne = 3

/**
 * People who belong to units in reach today, nearest names first. In a branch its few dozen people are looked through; over
 * many branches the index finds the names, and the right to see is asked of the nearest only, until there are enough.
 */
export async function searchNames(context: QueryContext, asked: Asked): Promise<Found[]> {
  const roots = await searchRoots(context, asked.unitId)
  if (roots.length === 0) return []
  const units = await fewUnitsUnder(context, roots)
  if (units) return (await read(context, asked, peopleOf(context, asked, units), sql`true`)).people
  const seen = isSeen(context, roots)
  const most = asked.limit * triedForOne
  const first = await read(context, asked, sql`${peopleNamed(asked)} limit ${most}`, seen)
  if (first.people.length === asked.limit || (first.tried < most && !isOneCharacter(asked))) return first.people
  return (await read(context, asked, everyoneNamed(asked), seen)).people
}

function peopleOf({ today }: QueryContext, asked: Asked, units: readonly string[]): RawBuilder<unknown> {
  return sql`
    select person.* from (
      select person_id from people.membership where unit_id = any(${units}::uuid[]) and ${holding('membership', today)}
      union
      select person_id from people.posting where crew_id = any(${units}::uuid[]) and ${holding('posting', today)}
      union
      select person_id from people.office where unit_id = any(${units}::uuid[]) and ${holding('office', today)}
    ) as who
    cross join lateral (select * from people.person where id = who.person_id offset 0) as person
    where ${nameMatches(asked.text)} order by ${nearestFirst(asked)}`
}

const isOneCharacter = ({ text }: Asked): boolean => /^\p{Script=Han}$/u.test(plain(text))
const isLatin = ({ text }: Asked): boolean => !/\p{Script=Han}/u.test(plain(text))

/** One character is a surname first of all: those names stand together in an index, in their order. */
function peopleNamed(asked: Asked): RawBuilder<unknown> {
  if (!isOneCharacter(asked)) return everyoneNamed(asked)
  return sql`select * from people.person where left(search_text, 1) = ${plain(asked.text)} order by name_pinyin, name, id`
}

function everyoneNamed(asked: Asked): RawBuilder<unknown> {
  return sql`select * from people.person where ${nameMatches(asked.text)} order by ${nearestFirst(asked)}`
}

/** Whoever begins with what was typed, then by pinyin; by pinyin alone the names can be walked in their order. */
function nearestFirst(asked: Asked): RawBuilder<unknown> {
  const byPinyin = sql`person.name_pinyin, person.name, person.id`
  return isLatin(asked) ? byPinyin : sql`not starts_with(person.search_text, ${plain(asked.text)}), ${byPinyin}`
}

function isSeen({ today }: QueryContext, roots: readonly string[]): RawBuilder<boolean> {
  const tied = (table: string, unit: string) => sql<boolean>`exists (
    select from ${sql.table(`people.${table}`)} as tie join organisation.unit on unit.id = ${sql.ref(`tie.${unit}`)}
    where tie.person_id = person.id and ${holding('tie', today)} and unit.path <@ ${roots}::ltree[] offset 0)`
  return sql<boolean>`(${tied('membership', 'unit_id')} or ${tied('posting', 'crew_id')} or ${tied('office', 'unit_id')})`
}

/** Tries candidates in their order until the page is full, and only then reads who they are. */
async function read(
  { db, today }: QueryContext,
  asked: Asked,
  candidates: RawBuilder<unknown>,
  seen: RawBuilder<boolean>,
): Promise<{ tried: number; people: Found[] }> {
  const kind = sql`(select kind from people.standing as s where s.person_id = person.id and ${holding('s', today)} limit 1)`
  const wanted = asked.kinds ? sql`coalesce(${kind}, 'none') = any(${asked.kinds})` : sql`true`
  const short = (id: string) => sql`(select short_name from organisation.unit where id = ${sql.ref(id)})`
  const { rows } = await sql<Found & { tried: number }>`
    with tried as materialized (${candidates}),
    page as materialized (select * from tried as person where ${wanted} and ${seen} limit ${asked.limit})
    select counted.tried, person.id, person.name, ${kind} as kind, ${short('member.branch_id')} as branch,
      ${short('member.group_id')} as "group", (select name from organisation.unit where id = posted.crew_id) as crew,
      (select name from organisation.post where id = posted.post_id) as post
    from (select count(*)::int as tried from tried) as counted
    left join page as person on true
    left join lateral (
      select branch_id, group_id from people.membership as m where m.person_id = person.id and ${holding('m', today)} limit 1
    ) as member on true
    left join lateral (
      select crew_id, post_id from people.posting as p where p.person_id = person.id and ${holding('p', today)} limit 1
    ) as posted on true
    order by ${nearestFirst(asked)}`.execute(db)
  const people = rows.flatMap(({ tried: _, ...found }) => (found.id ? [found] : []))
  return { tried: rows[0]?.tried ?? 0, people }
}
