import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { named } from './dated.queries.ts'
import { committeeRoles, type SeatHeld, type TermPaper } from './term.rules.ts'
import type { TermDraft } from './term-change.rules.ts'
import type { FullStanding } from './term-judgement.rules.ts'

/** A term as it is kept. */
export interface TermRow extends TermDraft {
  readonly id: string
  readonly unitId: string
  readonly version: number
}

export interface TermSeat extends SeatHeld {
  readonly officeId: string
  readonly person: { readonly id: string; readonly name: string }
  readonly duty: 'organisation' | 'publicity' | 'discipline' | null
  readonly reference: string | null
  /** Of a secretary: his stretches as a full member. */
  readonly full: readonly FullStanding[] | null
}

type TermsOf = Pick<QueryContext, 'db'>

const columns = [
  'term.id',
  'term.unit_id as unitId',
  'term.elected_on as electedOn',
  'term.community',
  'term.seats',
  'term.recorded_on as recordedOn',
  'term.record_reference as recordReference',
  'term.submitted_on as submittedOn',
  'term.approved_on as approvedOn',
  'term.approval_reference as approvalReference',
  'term.reminded_on as remindedOn',
  'term.next_election_on as nextElectionOn',
  'term.put_off_reference as putOffReference',
  'term.version',
] as const

const onPaper = (row: TermRow): TermRow & TermPaper => ({ ...row, putOff: row.putOffReference !== null })

/** The terms recorded of a branch, newest first. */
export async function readTerms({ db }: TermsOf, branchId: string) {
  const rows: TermRow[] = await db
    .selectFrom('people.committee_term as term')
    .select(columns)
    .where('term.unit_id', '=', branchId)
    .orderBy('term.elected_on', 'desc')
    .execute()
  return rows.map(onPaper)
}

/** A term whose branch is in reach of an ability; undefined for one out of reach, like one that does not exist. */
export async function findTerm({ db, reach }: QueryContext, ability: Ability, termId: string) {
  const row: TermRow | undefined = await db
    .selectFrom('people.committee_term as term')
    .innerJoin('organisation.unit as unit', 'unit.id', 'term.unit_id')
    .select(columns)
    .where('term.id', '=', termId)
    .where(reach(ability, 'unit.path'))
    .executeTakeFirst()
  return row && onPaper(row)
}

/** Everybody who holds or held an office of a branch's committee, in the order of the offices. */
export async function readSeats({ db }: TermsOf, branchId: string): Promise<TermSeat[]> {
  const { rows } = await sql<TermSeat>`
    select office.id as "officeId", office.person_id as "personId", person.name, ${named('person')} as person, office.role,
      office.duty, office.elected_on as "electedOn", office.from_on as "fromOn", office.until_on as "untilOn", office.reference,
      case when office.role = 'secretary' then coalesce((
        select json_agg(json_build_object('fromOn', full_on.from_on, 'untilOn', full_on.until_on,
          'fromPrecision', full_on.from_precision) order by full_on.from_on)
        from people.standing as full_on where full_on.person_id = person.id and full_on.kind = 'full'), '[]') end as full
    from people.office
    join people.person on person.id = office.person_id
    where office.unit_id = ${branchId} and office.role = any(${committeeRoles})
    order by array_position(${committeeRoles}::text[], office.role),
      array_position(array['organisation', 'publicity', 'discipline'], office.duty) nulls last,
      office.from_on, person.name_pinyin`.execute(db)
  return rows
}

/** Full and probationary members of a branch on a day. */
export async function countMembers({ db }: TermsOf, branchId: string, on: Day) {
  const { rows } = await sql<{ full: number; probationary: number }>`
    select count(*) filter (where standing.kind = 'full')::int as full,
      count(*) filter (where standing.kind = 'probationary')::int as probationary
    from people.membership
    join people.standing on standing.person_id = membership.person_id
      and standing.from_on <= ${on}::date and (standing.until_on is null or standing.until_on > ${on}::date)
    where membership.branch_id = ${branchId}
      and membership.from_on <= ${on}::date and (membership.until_on is null or membership.until_on > ${on}::date)`.execute(
    db,
  )
  return rows[0] ?? { full: 0, probationary: 0 }
}

/** Terms of a branch that were struck out, newest first. */
export async function readStruck({ db }: TermsOf, branchId: string) {
  const { rows } = await sql<{ id: string; electedOn: Day; reason: string; struckBy: string; struckAt: Date }>`
    select struck.id, struck.was ->> 'electedOn' as "electedOn", struck.reason, person.name as "struckBy",
      struck.struck_at as "struckAt"
    from people.struck_term as struck join people.person on person.id = struck.struck_by
    where struck.unit_id = ${branchId} order by struck.struck_at desc, struck.id`.execute(db)
  return rows
}
