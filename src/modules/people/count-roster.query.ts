import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { holding } from './dated.queries.ts'
import { partyKind } from './people.contract.ts'
import { findUnit } from './place.queries.ts'
import { countRoster } from './roster.contract.ts'

interface Tally {
  kind: string
  group: string | null
  groupName: string | null
  crew: string | null
  crewName: string | null
  post: string | null
  postName: string | null
  people: number
}

export default answer(countRoster, async (context, { unitId, on = context.today }) => {
  const unit = await findUnit(context, 'see', unitId)
  if (!unit) return no('people.unknown-unit')
  // One pass over the people of the unit; the sums by kind, group, crew and post are made of its few dozen rows.
  const { rows } = await sql<Tally>`
    with scope as materialized (
      select id from organisation.unit where path <@ ${unit.path}::ltree
    ), who as (
      select person_id from people.membership where unit_id in (select id from scope) and ${holding('membership', on)}
      union
      select person_id from people.posting where crew_id in (select id from scope) and ${holding('posting', on)}
    )
    select coalesce(standing.kind, 'none') as kind, "group".id as "group", "group".name as "groupName",
      crew.id as crew, crew.name as "crewName", post.id as post, post.name as "postName", count(*)::int as people
    from who
    left join people.standing on standing.person_id = who.person_id and ${holding('standing', on)}
    left join people.membership on membership.person_id = who.person_id and ${holding('membership', on)}
    left join organisation.unit as "group" on "group".id = membership.group_id
    left join people.posting on posting.person_id = who.person_id and ${holding('posting', on)}
    left join organisation.unit as crew on crew.id = posting.crew_id
    left join organisation.post on post.id = posting.post_id
    group by 1, 2, 3, 4, 5, 6, 7, "group".position, crew.position, post.position
    order by "group".position, crew.position, post.position`.execute(context.db)
  const kinds = Object.fromEntries(
    partyKind.options.map((kind) => [kind, sumOf(rows.filter((row) => row.kind === kind))]),
  ) as Record<(typeof partyKind.options)[number], number>
  return {
    total: sumOf(rows),
    members: kinds.full + kinds.probationary,
    kinds,
    groups: tallyBy(rows, (row) => [row.group, row.groupName]),
    crews: tallyBy(rows, (row) => [row.crew, row.crewName]),
    posts: tallyBy(rows, (row) => [row.post, row.postName]),
  }
})

function sumOf(rows: readonly Tally[]): number {
  return rows.reduce((sum, row) => sum + row.people, 0)
}

function tallyBy(rows: readonly Tally[], key: (row: Tally) => [id: string | null, name: string | null]) {
  const tallies = new Map<string, { id: string; name: string; people: number }>()
  for (const row of rows) {
    const [id, name] = key(row)
    if (id === null || name === null) continue
    tallies.set(id, { id, name, people: (tallies.get(id)?.people ?? 0) + row.people })
  }
  return [...tallies.values()]
}
