import { sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { holding, named } from './dated.queries.ts'
import { listOffices } from './office.contract.ts'
import { findUnit } from './place.queries.ts'
import { committeeRoles } from './term.rules.ts'
import { judgeTerm } from './term-judgement.rules.ts'

type Listed = z.infer<(typeof listOffices)['output']>['offices'][number]

/** An office of a branch's committee with the newest term on record when its holder was elected. */
type Seat = Pick<Listed, 'electedOn'> & { readonly term: { electedOn: Day; community: boolean } | null; sits: boolean }

export default answer(listOffices, async (context, { unitId, on = context.today, former }) => {
  const unit = await findUnit(context, 'see', unitId)
  if (!unit) return no('people.unknown-unit')
  const { rows } = await sql<Omit<Listed, 'termEndsOn' | 'may'> & Seat & { administer: boolean }>`
    select office.id, office.from_on as "fromOn", office.until_on as "untilOn", ${named('unit')} as unit, office.role, office.duty,
      office.elected_on as "electedOn", office.reference, ${named('person')} as person,
      unit.kind = 'branch' and office.role = any(${committeeRoles}) as sits,
      (select json_build_object('electedOn', term.elected_on, 'community', term.community) from people.committee_term as term
        where term.unit_id = unit.id and term.elected_on <= office.elected_on order by term.elected_on desc limit 1) as term,
      ${context.reach('administer', 'unit.path')} as administer
    from organisation.unit
    join people.office on office.unit_id = unit.id
    join people.person on person.id = office.person_id
    where unit.path <@ ${unit.path}::ltree and (${former} or ${holding('office', on)}) and office.from_on <= ${on}::date
    order by nlevel(unit.path), unit.position, unit.name,
      array_position(array['secretary', 'deputy-secretary', 'committee-member', 'group-leader'], office.role) nulls last,
      office.from_on desc, person.name_pinyin`.execute(context.db)
  const offices = rows.map(({ administer, term, sits, ...office }) => ({
    ...office,
    termEndsOn: termEnd({ electedOn: office.electedOn, term, sits }, on),
    may: { release: administer && (office.untilOn === null || office.untilOn > context.today) },
  }))
  const appoint = (await findUnit(context, 'administer', unitId)) !== undefined
  return { on, offices, may: { appoint } }
})

/** CM-03: with the committee he was elected to, also for whoever was elected in its course; of his own election without one. */
function termEnd({ electedOn, term, sits }: Seat, on: Day): Day | null {
  if (!electedOn || !sits) return null
  const ends = (elected: Day, community = false) =>
    judgeTerm({ electedOn: elected, community }, null, on).values?.expiresOn ?? null
  const end = term && ends(term.electedOn, term.community)
  return end !== null && electedOn <= end ? end : ends(electedOn, term?.community)
}
