import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import { abilitiesOf, roles } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import type { OfficeRole, UnitKind } from './office.rules.ts'

export interface OfficeRow {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly unitId: string
  readonly unitKind: UnitKind
  readonly role: OfficeRole
  readonly fromOn: Day
  readonly untilOn: Day | null
}

/** An office in reach of an ability; undefined for one out of reach, like one that does not exist. */
export async function findOffice(
  context: QueryContext,
  ability: Ability,
  officeId: string,
): Promise<OfficeRow | undefined> {
  const { rows } = await sql<OfficeRow>`
    select office.id, office.person_id as "personId", person.name as "personName", office.unit_id as "unitId",
      unit.kind as "unitKind", office.role, office.from_on as "fromOn", office.until_on as "untilOn"
    from people.office
    join people.person on person.id = office.person_id
    join organisation.unit on unit.id = office.unit_id
    where office.id = ${officeId} and ${context.reach(ability, 'unit.path')}`.execute(context.db)
  return rows[0]
}

/** Two appointments to the offices of one unit follow one another. */
export async function lockOffices({ db }: CommandContext, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people.office ${unitId}`}, 0))`.execute(db)
}

/** Offices of one role in one unit that are held at any time of a span. */
export async function heldDuring(
  { db }: QueryContext,
  unitId: string,
  role: OfficeRole,
  fromOn: Day,
  untilOn: Day | null,
): Promise<(Pick<OfficeRow, 'id' | 'personId' | 'personName' | 'fromOn' | 'untilOn'> & { duty: string | null })[]> {
  const { rows } = await sql<
    Pick<OfficeRow, 'id' | 'personId' | 'personName' | 'fromOn' | 'untilOn'> & { duty: string | null }
  >`
    select office.id, office.person_id as "personId", person.name as "personName", office.duty,
      office.from_on as "fromOn", office.until_on as "untilOn"
    from people.office join people.person on person.id = office.person_id
    where office.unit_id = ${unitId} and office.role = ${role}
      and daterange(office.from_on, office.until_on) && daterange(${fromOn}::date, ${untilOn}::date)
    order by office.from_on`.execute(db)
  return rows
}

const administering = roles.filter((role) => abilitiesOf[role].includes('administer'))

/** True when nobody else could administer the unit on a day: the door would be locked from inside. */
export async function isLastAdministrator({ db }: QueryContext, office: OfficeRow, on: Day): Promise<boolean> {
  if (!administering.includes(office.role)) return false
  const { rows } = await sql`
    select from organisation.unit as here
    join people.office as other on other.id <> ${office.id} and other.role = any(${administering})
      and other.from_on <= ${on}::date and (other.until_on is null or other.until_on > ${on}::date)
    join organisation.unit as top on top.id = other.unit_id and top.path @> here.path
    where here.id = ${office.unitId} limit 1`.execute(db)
  return rows.length === 0
}
