import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import type { InputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import type { absenceRow, exportAbsences } from './absence.contract.ts'
import { type AbsenceFacts, judgeAbsence } from './absence.rules.ts'
import type { AbsenceState } from './absence-step.rules.ts'

export type AbsenceFilters = Omit<InputOf<typeof exportAbsences>, 'language'>
export type AbsenceRow = z.infer<typeof absenceRow>

type Judged = 'state' | 'nextContactBy' | 'contactLate' | 'lost'
type Read = Omit<AbsenceRow, Judged | 'struck' | 'may'> & {
  readonly keep: boolean
  readonly struckBy: string | null
  readonly struckAt: Date | null
  readonly struckReason: string | null
}

/** Absences of the branches in reach under the filters, the latest first. */
export async function readAbsences(context: QueryContext, filters: AbsenceFilters, limit: number, offset: number) {
  return readAbsencesWhere(context, matching(context, filters), limit, offset)
}

/** Absences that are one's own and not struck. */
export async function readOwnAbsences(context: QueryContext) {
  const own = sql<boolean>`absence.person_id = ${context.actor.personId} and absence.struck_at is null`
  return readAbsencesWhere(context, own, 1000, 0)
}

export async function countAbsences(context: QueryContext, filters: AbsenceFilters): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from transfers.absence
    join organisation.unit as branch on branch.id = absence.branch_id
    where ${matching(context, filters)}`.execute(context.db)
  return rows[0]?.count ?? 0
}

const facts = sql`absence.id, absence.where_to as "whereTo", absence.place, absence.from_on as "fromOn",
  absence.until_on as "untilOn", absence.fixed_place as "fixedPlace", absence.moved, absence.leave_agreed as "leaveAgreed",
  absence.kept_as_mobile as "keptAsMobile", absence.transferred_on as "transferredOn", absence.lost_since as "lostSince",
  absence.found_on as "foundOn", absence.stopped_on as "stoppedOn", absence.contact_id as "contactId", absence.version`

async function readAbsencesWhere(
  { db, reach, today }: QueryContext,
  where: RawBuilder<boolean>,
  limit: number,
  offset: number,
): Promise<AbsenceRow[]> {
  const { rows } = await sql<Read>`
    select ${facts}, absence.stopped_reference as "stoppedReference", absence.recorded_at as "recordedAt",
      absence.struck_at as "struckAt", absence.struck_reason as "struckReason",
      json_build_object('id', person.id, 'name', person.name) as person,
      json_build_object('id', branch.id, 'name', branch.name) as branch,
      case when keeper.id is not null then json_build_object('id', keeper.id, 'name', keeper.name) end as contact,
      (select coalesce(json_agg(json_build_object('id', contact.id, 'on', contact.on_day) order by contact.on_day desc), '[]')
        from transfers.contact where contact.absence_id = absence.id) as contacts,
      recorder.name as "recordedBy", striker.name as "struckBy", ${reach('keep-people', 'branch.path')} as keep
    from transfers.absence
    join organisation.unit as branch on branch.id = absence.branch_id
    join people.person on person.id = absence.person_id
    join people.person as recorder on recorder.id = absence.recorded_by
    left join people.person as striker on striker.id = absence.struck_by
    left join people.person as keeper on keeper.id = absence.contact_id
    where ${where}
    order by absence.from_on desc, absence.id desc
    limit ${limit} offset ${offset}`.execute(db)
  return rows.map(({ keep, struckBy, struckAt, struckReason, ...row }) => ({
    ...row,
    ...judgedOf(row, today),
    struck: struckAt && { by: struckBy ?? '', at: struckAt, reason: struckReason ?? '' },
    may: { keep },
  }))
}

function judgedOf(row: Pick<Read, keyof AbsenceFacts | 'contacts'>, today: Day): Pick<AbsenceRow, Judged> {
  const spoken = row.contacts.map(({ on }) => on)
  const { away, mobile, lost } = judgeAbsence(row, spoken, today)
  return {
    state: away.values?.state ?? null,
    nextContactBy: mobile?.values?.nextContactBy ?? null,
    contactLate: mobile?.values?.contactLate ?? false,
    lost: lost?.values?.state ?? null,
  }
}

function matching({ reach, today }: QueryContext, filters: AbsenceFilters): RawBuilder<boolean> {
  const { id, unitId, status, whereTo, year } = filters
  const conditions = [reach('see', 'branch.path')]
  if (id) conditions.push(sql<boolean>`absence.id = ${id}`)
  if (unitId) conditions.push(sql<boolean>`branch.path <@ (select path from organisation.unit where id = ${unitId})`)
  if (whereTo) conditions.push(sql<boolean>`absence.where_to = ${whereTo}`)
  if (year)
    conditions.push(sql<boolean>`absence.from_on <= make_date(${year}, 12, 31)
      and coalesce(least(absence.until_on, absence.transferred_on) > make_date(${year}, 1, 1), true)`)
  if (status) conditions.push(standsAs(status, today))
  return sql.join<boolean>(conditions, sql` and `)
}

function standsAs(status: NonNullable<AbsenceFilters['status']>, today: Day): RawBuilder<boolean> {
  if (status === 'struck') return sql`absence.struck_at is not null`
  // As `member-away` has it: whose workplace has moved is not back before his relation is.
  const over = sql`(coalesce(absence.transferred_on <= ${today}::date, false)
    or (not absence.moved and coalesce(absence.until_on <= ${today}::date, false)))`
  const narrowed = {
    away: sql`not ${over}`,
    mobile: sql`not ${over} and absence.kept_as_mobile`,
    lost: sql`absence.lost_since is not null and absence.found_on is null`,
    stopped: sql`absence.stopped_on is not null`,
    over,
  } as const
  return sql`absence.struck_at is null and ${narrowed[status]}`
}

interface LockedAbsence extends AbsenceState {
  readonly id: string
  readonly personId: string
  readonly branchId: string
  readonly contactId: string | null
  readonly version: number
}

/** An absence of a branch the actor keeps, its row locked, and the days of its contacts. */
export async function lockAbsence({ db, reach }: QueryContext, absenceId: string) {
  const { rows } = await sql<LockedAbsence>`
    select ${facts}, absence.person_id as "personId", absence.branch_id as "branchId",
      absence.struck_at is not null as struck
    from transfers.absence
    join organisation.unit as branch on branch.id = absence.branch_id
    where absence.id = ${absenceId} and ${reach('keep-people', 'branch.path')}
    for update of absence`.execute(db)
  const [absence] = rows
  if (!absence) return undefined
  const contacts = await db
    .selectFrom('transfers.contact')
    .select('on_day')
    .where('absence_id', '=', absenceId)
    .execute()
  return { absence, contacts: contacts.map((contact) => contact.on_day) }
}
