import { sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { named } from './dated.queries.ts'
import type { membership, office, posting } from './people.contract.ts'
import type { showPerson } from './person.contract.ts'
import { countsFor, countsToday, inReach, standingsOf, suspensionsOf } from './person.queries.ts'
import { ageOn } from './person.rules.ts'
import { partyDates, partyYears, voterOn } from './standing.rules.ts'
import { inForce } from './timeline.rules.ts'

export type PersonRecord = z.infer<(typeof showPerson)['output']>

interface Head {
  readonly id: string
  readonly name: string
  readonly namePinyin: string
  readonly sex: 'male' | 'female' | null
  readonly birthOn: Day | null
  readonly birthPrecision: 'day' | 'month' | 'year'
  readonly education: string | null
  readonly demo: boolean
  readonly version: number
  readonly phone: string | null
  readonly sees: boolean
  readonly contact: boolean
  readonly keep: boolean
  readonly appoint: boolean
}

/** The whole record of a person in reach, or of the one who asks; undefined otherwise. */
export async function readRecord(context: QueryContext, personId: string, on: Day): Promise<PersonRecord | undefined> {
  const head = await readHead(context, personId)
  if (!head) return undefined
  const [standings, suspensions, memberships, postings, offices] = await Promise.all([
    standingsOf(context, personId),
    suspensionsOf(context, personId),
    readMemberships(context, personId),
    readPostings(context, personId),
    readOffices(context, personId),
  ])
  const { phone, sees, contact, keep, appoint, ...person } = head
  const { admittedOn, fullFrom } = partyDates(standings.filter((row) => row.fromOn <= on))
  const standing = inForce(standings, on) ?? null
  return {
    on,
    person,
    age: person.birthOn ? ageOn(person.birthOn, on) : null,
    contactShown: contact,
    phone: contact ? phone : null,
    now: {
      standing,
      suspension: inForce(suspensions, on) ?? null,
      membership: inForce(memberships, on) ?? null,
      posting: inForce(postings, on) ?? null,
      offices: offices.filter((held) => inForce([held], on)),
    },
    admittedOn,
    fullFrom,
    partyYears: standing?.kind === 'full' ? partyYears(fullFrom, on) : null,
    voter: voterOn({ standings, memberships, suspensions }, on),
    standings,
    suspensions,
    memberships,
    postings,
    offices,
    may: { see: sees, keep, appoint },
  }
}

async function readHead(context: QueryContext, personId: string): Promise<Head | undefined> {
  const id = sql.ref('person.id')
  const own = sql<boolean>`${context.actor.personId} = person.id::text`
  const { rows } = await sql<Head>`
    select * from (
      select person.id, person.name, person.name_pinyin as "namePinyin", person.sex, person.birth_on as "birthOn",
        person.birth_precision as "birthPrecision", person.education, person.demo, person.version, contact.phone,
        ${inReach(context, 'see', id)} as sees, (${own} or ${inReach(context, 'see-contact', id)}) as contact,
        ${inReach(context, 'keep-people', id)} as keep, ${inReach(context, 'administer', id)} as appoint, ${own} as own
      from people.person left join people.contact on contact.person_id = person.id
      where person.id = ${personId}
    ) as head where head.sees or head.own`.execute(context.db)
  return rows[0]
}

/** True when the person is in reach or is the one who asks. */
export async function maySee(context: QueryContext, personId: string): Promise<boolean> {
  return (await readHead(context, personId)) !== undefined
}

async function readMemberships({ db }: QueryContext, personId: string) {
  const { rows } = await sql<z.infer<typeof membership>>`
    select held.id, held.from_on as "fromOn", held.until_on as "untilOn", held.from_precision as "fromPrecision",
      held.joined_by as "joinedBy", held.left_by as "leftBy", ${named('branch')} as branch, ${named('group')} as "group"
    from people.membership as held
    join organisation.unit as branch on branch.id = held.branch_id
    left join organisation.unit as "group" on "group".id = held.group_id
    where held.person_id = ${personId} order by held.from_on`.execute(db)
  return rows
}

async function readPostings({ db }: QueryContext, personId: string) {
  const { rows } = await sql<z.infer<typeof posting>>`
    select held.id, held.from_on as "fromOn", held.until_on as "untilOn", held.from_precision as "fromPrecision",
      ${named('crew')} as crew, ${named('post')} as post
    from people.posting as held
    join organisation.unit as crew on crew.id = held.crew_id
    left join organisation.post on post.id = held.post_id
    where held.person_id = ${personId} order by held.from_on`.execute(db)
  return rows
}

async function readOffices({ db }: QueryContext, personId: string) {
  const { rows } = await sql<z.infer<typeof office>>`
    select held.id, held.from_on as "fromOn", held.until_on as "untilOn", held.role, held.duty,
      held.elected_on as "electedOn", held.reference, ${named('unit')} as unit
    from people.office as held
    join organisation.unit on unit.id = held.unit_id
    where held.person_id = ${personId} order by held.from_on, held.role`.execute(db)
  return rows
}

/** The offices in force on a day that reach a person, and the tie by which they do. */
export function viewersOf({ db }: QueryContext, personId: string, on: Day) {
  return sql<{
    personId: string
    name: string
    role: string
    unitId: string
    unitName: string
    through: string
    tie: string
  }>`
    select distinct on (unit.path, held.role, viewer.name_pinyin, held.person_id)
      held.person_id as "personId", viewer.name, held.role, unit.id as "unitId", unit.name as "unitName",
      place.name as through, tie.tie
    from people.person_unit as tie
    join organisation.unit as place on place.id = tie.unit_id
    join organisation.unit on unit.path @> tie.path
    join people.holding_on(${on}::date) as held on held.unit_id = unit.id
    join people.person as viewer on viewer.id = held.person_id
    where tie.person_id = ${personId} and ${countsFor('any', on)} and ${countsToday(on)} and held.role not in ('member', 'crew-member')
    order by unit.path, held.role, viewer.name_pinyin, held.person_id, tie.tie`.execute(db)
}
