import { sql } from 'kysely'
import type { z } from 'zod'
import { answer } from '#server/handler.ts'
import { holding } from './dated.queries.ts'
import { plain } from './hanzi.rules.ts'
import { inReach } from './person.queries.ts'
import { searchPeople } from './roster.contract.ts'
import { nameMatches } from './roster-filter.queries.ts'
import { readSearch } from './search.rules.ts'

type Found = z.infer<(typeof searchPeople)['output']>['people'][number]

export default answer(searchPeople, async (context, { text, unitId, kinds, limit }) => {
  if (!readSearch(text)) return { people: [] }
  const on = context.today
  const { rows } = await sql<Found>`
    select person.id, person.name, standing.kind, branch.short_name as branch, "group".short_name as "group",
      crew.name as crew, post.name as post
    from people.person
    left join people.standing on standing.person_id = person.id and ${holding('standing', on)}
    left join people.membership on membership.person_id = person.id and ${holding('membership', on)}
    left join organisation.unit as branch on branch.id = membership.branch_id
    left join organisation.unit as "group" on "group".id = membership.group_id
    left join people.posting on posting.person_id = person.id and ${holding('posting', on)}
    left join organisation.unit as crew on crew.id = posting.crew_id
    left join organisation.post on post.id = posting.post_id
    where ${nameMatches(text)} and ${inReach(context, 'see', sql.ref('person.id'))}
      and ${kinds ? sql`coalesce(standing.kind, 'none') = any(${kinds})` : sql`true`}
      and ${
        unitId
          ? sql`exists (
        select from people.person_unit as tie join organisation.unit on unit.id = ${unitId}
        where tie.person_id = person.id and tie.path <@ unit.path and ${holding('tie', on)})`
          : sql`true`
      }
    order by not starts_with(person.search_text, ${plain(text)}), person.name_pinyin, person.name, person.id
    limit ${limit}`.execute(context.db)
  return { people: rows }
})
