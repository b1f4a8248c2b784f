import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import { plain } from './hanzi.rules.ts'
import type { searchPeople } from './roster.contract.ts'
import { nameMatches } from './roster-filter.queries.ts'
import { broadRoots, dayTable, heldText, idsInReach, isUnder } from './search-scope.queries.ts'

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
    with ${dayTable(context.today)}, page as materialized (
      select person.* from people.person
      where id = any (array(${idsInReach(context, asked.unitId)})) and ${nameMatches(asked.text)} and ${isWanted(asked)}
      order by ${nearestFirst(asked)} limit ${asked.limit}
    )
    select ${who} from page as person ${places} order by ${nearestFirst(asked)}`.execute(context.db)
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
    with ${dayTable(today)}, tried as materialized (${candidates}),
    page as materialized (
      select * from tried as person where ${isWanted(asked)} and ${isUnder(roots)} limit ${asked.limit}
    )
    select counted.tried, ${who}
    from (select count(*)::int as tried from tried) as counted left join page as person on true ${places}
    order by ${nearestFirst(asked)}`.execute(db)
  return { tried: rows[0]?.tried ?? 0, people: rows.flatMap(({ tried: _, ...found }) => (found.id ? [found] : [])) }
}

const kindText = `(select kind from people.standing as s where s.person_id = person.id and ${heldText('s')} limit 1)`

function isWanted({ kinds }: Asked): RawBuilder<boolean> {
  return kinds ? sql<boolean>`coalesce(${sql.raw(kindText)}, 'none') = any(${kinds})` : sql<boolean>`true`
}

const shortName = (id: string) => `(select short_name from organisation.unit where id = ${id})`

/** Who a `person` is, for a combo box. */
const who = sql.raw(`person.id, person.name, ${kindText} as kind, ${shortName('member.branch_id')} as branch,
  ${shortName('member.group_id')} as "group", (select name from organisation.unit where id = posted.crew_id) as crew,
  (select name from organisation.post where id = posted.post_id) as post`)

const places = sql.raw(`
  left join lateral (
    select branch_id, group_id from people.membership as m where m.person_id = person.id and ${heldText('m')} limit 1
  ) as member on true
  left join lateral (
    select crew_id, post_id from people.posting as p where p.person_id = person.id and ${heldText('p')} limit 1
  ) as posted on true`)
