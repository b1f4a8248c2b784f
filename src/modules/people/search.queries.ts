import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import { holding } from './dated.queries.ts'
import { plain } from './hanzi.rules.ts'
import type { searchPeople } from './roster.contract.ts'
import { nameMatches } from './roster-filter.queries.ts'
import { broadRoots, idsInReach, isUnder } from './search-scope.queries.ts'

type Asked = z.infer<(typeof searchPeople)['input']>
export type Found = z.infer<(typeof searchPeople)['output']>['people'][number]

/** How many of the nearest names are tried before all are, for each one wanted. */
const triedForOne = 3

/**
 * People who belong to units in reach today, nearest names first. In a branch its few dozen people are looked through; over
 * many branches the index finds the names, and the right to see is asked of the nearest only, until there are enough.
 */
export async function searchNames(context: QueryContext, asked: Asked): Promise<Found[]> {
  const roots = await broadRoots(context, asked.unitId)
  if (!roots) return searchAmong(context, asked)
  const most = asked.limit * triedForOne
  const first = await searchIndex(context, asked, roots, sql`${nearestNamed(asked)} limit ${most}`)
  if (first.people.length === asked.limit || (first.tried < most && !isOneCharacter(asked))) return first.people
  return (await searchIndex(context, asked, roots, everyoneNamed(asked))).people
}

const isOneCharacter = ({ text }: Asked): boolean => /^\p{Script=Han}$/u.test(plain(text))
const isLatin = ({ text }: Asked): boolean => !/\p{Script=Han}/u.test(plain(text))

/** One character is a surname first of all: those names stand together in an index, in their order. */
function nearestNamed(asked: Asked): RawBuilder<unknown> {
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

/** The people of a branch or less, looked through. */
async function searchAmong(context: QueryContext, asked: Asked): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with page as materialized (
      select person.* from people.person
      where id = any (array(${idsInReach(context, asked.unitId)}))
        and ${nameMatches(asked.text)} and ${isWanted(asked, context.today)}
      order by ${nearestFirst(asked)} limit ${asked.limit}
    )
    select ${who(context.today)} from page as person ${places(context.today)} order by ${nearestFirst(asked)}`.execute(
    context.db,
  )
  return rows
}

/** Candidates tried in their order, until enough of them may be seen. */
async function searchIndex(
  { db, today }: QueryContext,
  asked: Asked,
  roots: readonly string[],
  candidates: RawBuilder<unknown>,
) {
  const { rows } = await sql<Found & { tried: number }>`
    with tried as materialized (${candidates}),
    page as materialized (
      select * from tried as person where ${isWanted(asked, today)} and ${isUnder(roots, today)} limit ${asked.limit}
    )
    select counted.tried, ${who(today)}
    from (select count(*)::int as tried from tried) as counted left join page as person on true ${places(today)}
    order by ${nearestFirst(asked)}`.execute(db)
  return { tried: rows[0]?.tried ?? 0, people: rows.flatMap(({ tried: _, ...found }) => (found.id ? [found] : [])) }
}

function kindOf(today: string): RawBuilder<unknown> {
  return sql`(select kind from people.standing as s where s.person_id = person.id and ${holding('s', today)} limit 1)`
}

function isWanted({ kinds }: Asked, today: string): RawBuilder<boolean> {
  return kinds ? sql<boolean>`coalesce(${kindOf(today)}, 'none') = any(${kinds})` : sql<boolean>`true`
}

/** Who a `person` is, for a combo box. */
function who(today: string): RawBuilder<unknown> {
  const short = (id: string) => sql`(select short_name from organisation.unit where id = ${sql.ref(id)})`
  return sql`person.id, person.name, ${kindOf(today)} as kind, ${short('member.branch_id')} as branch,
    ${short('member.group_id')} as "group", (select name from organisation.unit where id = posted.crew_id) as crew,
    (select name from organisation.post where id = posted.post_id) as post`
}

function places(today: string): RawBuilder<unknown> {
  return sql`
    left join lateral (
      select branch_id, group_id from people.membership as m where m.person_id = person.id and ${holding('m', today)} limit 1
    ) as member on true
    left join lateral (
      select crew_id, post_id from people.posting as p where p.person_id = person.id and ${holding('p', today)} limit 1
    ) as posted on true`
}
