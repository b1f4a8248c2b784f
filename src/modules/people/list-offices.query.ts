import { sql } from 'kysely'
import type { z } from 'zod'
import { addMonths } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { holding, named } from './dated.queries.ts'
import { listOffices } from './office.contract.ts'
import { findUnit } from './place.queries.ts'

type Listed = z.infer<(typeof listOffices)['output']>['offices'][number]

/** CM-03: the term of a branch committee is three years from its election. */
const termMonths = 36

export default answer(listOffices, async (context, { unitId, on = context.today, former }) => {
  const unit = await findUnit(context, 'see', unitId)
  if (!unit) return no('people.unknown-unit')
  const { rows } = await sql<Omit<Listed, 'termEndsOn' | 'may'> & { administer: boolean }>`
    select office.id, office.from_on as "fromOn", office.until_on as "untilOn", ${named('unit')} as unit, office.role, office.duty,
      office.elected_on as "electedOn", office.reference, ${named('person')} as person,
      ${context.reach('administer', 'unit.path')} as administer
    from organisation.unit
    join people.office on office.unit_id = unit.id
    join people.person on person.id = office.person_id
    where unit.path <@ ${unit.path}::ltree and (${former} or ${holding('office', on)}) and office.from_on <= ${on}::date
    order by nlevel(unit.path), unit.position, unit.name,
      array_position(array['secretary', 'deputy-secretary', 'committee-member', 'group-leader'], office.role) nulls last,
      office.from_on desc, person.name_pinyin`.execute(context.db)
  const offices = rows.map(({ administer, ...office }) => ({
    ...office,
    termEndsOn: office.electedOn ? addMonths(office.electedOn, termMonths) : null,
    may: { release: administer && (office.untilOn === null || office.untilOn > context.today) },
  }))
  const appoint = (await findUnit(context, 'administer', unitId)) !== undefined
  return { on, offices, may: { appoint } }
})
