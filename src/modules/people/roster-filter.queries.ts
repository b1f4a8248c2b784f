import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { holding } from './dated.queries.ts'
import type { RosterFilters } from './roster.queries.ts'
import { readSearch } from './search.rules.ts'
import { rankOf, type StandingKind } from './standing.rules.ts'

/**
 * The filters and the order of the roster as pieces of SQL over `person` and what is joined to it as m (membership), p (posting)
 * and s (standing). Only what a request asks about is joined before its page is cut.
 */
export function joinsFor(filters: RosterFilters, on: Day): RawBuilder<unknown> {
  const { sort, kinds, groupId, crewId, postId } = filters
  const joins: RawBuilder<unknown>[] = []
  if (kinds || sort === 'kind') joins.push(dated('standing', 's', on))
  if (groupId || sort === 'group')
    joins.push(sql`${dated('membership', 'm', on)} left join organisation.unit as mg on mg.id = m.group_id`)
  if (crewId || postId || sort === 'crew')
    joins.push(sql`${dated('posting', 'p', on)} left join organisation.unit as pc on pc.id = p.crew_id`)
  return sql.join(joins, sql` `)
}

function dated(table: string, alias: string, on: Day): RawBuilder<unknown> {
  const [name, as] = [sql.table(`people.${table}`), sql.ref(alias)]
  return sql`left join ${name} as ${as} on ${sql.ref(`${alias}.person_id`)} = person.id and ${holding(alias, on)}`
}

export function conditionsOf({ search, kinds, groupId, crewId, postId }: RosterFilters): RawBuilder<boolean> {
  const conditions: RawBuilder<boolean>[] = [sql<boolean>`true`]
  if (search) conditions.push(nameMatches(search))
  if (kinds) conditions.push(sql<boolean>`coalesce(s.kind, 'none') = any(${kinds})`)
  if (groupId) conditions.push(sql<boolean>`m.group_id = ${groupId}`)
  if (crewId) conditions.push(sql<boolean>`p.crew_id = ${crewId}`)
  if (postId) conditions.push(sql<boolean>`p.post_id = ${postId}`)
  return sql.join<boolean>(conditions, sql` and `)
}

/** Names that hold what was typed: exact keys of the index, then the pieces themselves. Nothing typed matches everyone. */
export function nameMatches(typed: string): RawBuilder<boolean> {
  const search = readSearch(typed)
  if (!search) return sql<boolean>`true`
  const pieces = search.pieces.map((piece) => sql<boolean>`strpos(person.search_text, ${piece}) > 0`)
  return sql<boolean>`person.search_grams @> ${search.grams}::text[] and ${sql.join<boolean>(pieces, sql` and `)}`
}

const byName = sql`person.name_pinyin, person.name, person.id`
const stages: readonly StandingKind[] = ['full', 'probationary', 'prospective', 'activist', 'applicant']
const kindRank = sql`case s.kind ${sql.join(
  stages.map((kind) => sql`when ${sql.lit(kind)} then ${sql.lit(5 - rankOf(kind))}`),
  sql` `,
)} else 9 end`

const admitted = sql`(
  select coalesce(max(a.from_on) filter (where a.kind = 'probationary'), max(a.from_on) filter (where a.kind = 'full'))
  from people.standing as a where a.person_id = person.id)`

const orders = {
  name: [],
  group: [sql`mg.position`, sql`mg.name`],
  crew: [sql`pc.position`, sql`pc.name`],
  kind: [kindRank],
  birth: [sql`person.birth_on`],
  admitted: [admitted],
} as const satisfies Record<RosterFilters['sort'], RawBuilder<unknown>[]>

export function orderOf({ sort, descending }: RosterFilters): RawBuilder<unknown> {
  const way = descending ? sql`desc nulls last` : sql`asc nulls last`
  if (sort === 'name') return descending ? sql`person.name_pinyin desc, person.name desc, person.id` : byName
  return sql`${sql.join(orders[sort].map((key) => sql`${key} ${way}`))}, ${byName}`
}
