import { sql } from 'kysely'
import type { z } from 'zod'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { holding, named } from './dated.queries.ts'
import { findUnit } from './place.queries.ts'
import { listVoters } from './roster.contract.ts'

type Listed = z.infer<(typeof listVoters)['output']>
type Member = Listed['voters'][number] & { because: Listed['others'][number]['because'] | null }

export default answer(listVoters, async (context, { branchId, on = context.today }) => {
  const branch = await findUnit(context, 'see', branchId, ['branch'])
  if (!branch) return no('people.unknown-unit')
  const { rows } = await sql<Member>`
    select person.id, person.name, ${named('group')} as "group", ${named('crew')} as crew,
      case when voter.person_id is not null then null when standing.kind = 'full' then 'suspended'
        when standing.kind = 'probationary' then 'probationary' else 'no-standing' end as because
    from people.membership
    join people.person on person.id = membership.person_id
    left join people.voter_on(${on}::date) as voter
      on voter.person_id = membership.person_id and voter.branch_id = membership.branch_id
    left join people.standing on standing.person_id = person.id and ${holding('standing', on)}
    left join organisation.unit as "group" on "group".id = membership.group_id
    left join people.posting on posting.person_id = person.id and ${holding('posting', on)}
    left join organisation.unit as crew on crew.id = posting.crew_id
    where membership.branch_id = ${branch.id} and ${holding('membership', on)}
    order by "group".position, "group".name, person.name_pinyin, person.name, person.id`.execute(context.db)
  const voters = rows.filter((row) => row.because === null)
  const others = rows.flatMap(({ id, name, because }) => (because ? [{ id, name, because }] : []))
  return { on, n: voters.length, voters, others }
})
