import { sql } from 'kysely'
import { plain } from '#modules/people/hanzi.rules.ts'
import { answer } from '#server/handler.ts'
import { findPeople } from './duties.contract.ts'
import { inReach } from './line.queries.ts'

const most = 20

export default answer(findPeople, async ({ db, reach }, { text, personId, unitId }) => {
  const { rows } = await sql<{ id: string; name: string; branch: string }>`
    select person.id, person.name, min(branch.short_name) as branch
    from duties.duty
    join people.person as person on person.id = duty.person_id
    join organisation.unit as unit on unit.id = duty.unit_id
    join organisation.unit as branch on branch.id = duty.branch_id
    where ${inReach(reach)}
      and ${unitId ? sql`unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql`true`}
      and ${personId ? sql`person.id = ${personId}` : sql`strpos(person.search_text, ${plain(text)}) > 0`}
    group by person.id order by person.name_pinyin, person.name, person.id limit ${most}`.execute(db)
  return { people: rows }
})
