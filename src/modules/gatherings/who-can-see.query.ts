import { sql } from 'kysely'
import { abilitiesOf, type Role, roles } from '#core/abilities.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { whoCanSeeGathering } from './reading.contract.ts'
import { sees } from './record.queries.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly role: Role | 'chair' | 'recorder'
  readonly unit_id: string
  readonly unit_name: string
  readonly called: number
}

const seeing = roles.filter((role) => abilitiesOf[role].includes('see'))

export default answer(whoCanSeeGathering, async (context, { id }) => {
  const { rows } = await sql<Row>`
    with target as (
      select gathering.id, gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on,
        gathering.chair_id, gathering.recorder_id, unit.path, unit.name as unit_name
      from gatherings.gathering
      join organisation.unit on unit.id = gathering.unit_id
      where gathering.id = ${id} and ${sees(context)}
    ), viewer as (
      select held.person_id, held.role, held.unit_id, unit.name as unit_name, nlevel(held.path) as depth
      from target
      join people.holding_on(${context.today}::date) as held on target.path <@ held.path
      join organisation.unit on unit.id = held.unit_id
      where held.role = any(${seeing})
      union all select chair_id, 'chair', unit_id, unit_name, 1000 from target where chair_id is not null
      union all select recorder_id, 'recorder', unit_id, unit_name, 1001 from target where recorder_id is not null
    )
    select person.id, person.name, viewer.role, viewer.unit_id, viewer.unit_name,
      (select count(*) from target, gatherings.entitled(branch_id, unit_id, audience, held_on)) as called
    from viewer
    join people.person on person.id = viewer.person_id
    order by viewer.depth desc, person.name_pinyin, viewer.role`.execute(context.db)
  const [first] = rows
  // A gathering is kept by someone: whoever planned it, or held the office then. Without a viewer there is none to ask.
  if (!first) return no('gatherings.unknown-gathering')
  return {
    viewers: rows.map(({ id, name, role, unit_id, unit_name }) => ({
      person: { id, name },
      role,
      unit: { id: unit_id, name: unit_name },
      keeps: role === 'chair' || role === 'recorder' || abilitiesOf[role].includes('keep-gatherings'),
    })),
    called: first.called,
  }
})
