import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { InputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import type { exportLetters, letterRow } from './letter.contract.ts'
import { type LetterState, lastDayOf, letterStatus } from './letter.rules.ts'

export type LetterFilters = Omit<InputOf<typeof exportLetters>, 'language'>
export type LetterRow = z.infer<typeof letterRow>

type Read = Omit<LetterRow, 'validTo' | 'status' | 'struck' | 'may'> & {
  readonly keep: boolean
  readonly struckBy: string | null
  readonly struckAt: Date | null
  readonly struckReason: string | null
}

/** Letters of the branches in reach under the filters, the newest first. */
export async function readLetters(context: QueryContext, filters: LetterFilters, limit: number, offset: number) {
  return readLettersWhere(context, matching(context, filters), limit, offset)
}

/** Letters in force that are one's own. */
export async function readOwnLetters(context: QueryContext) {
  const own = sql<boolean>`letter.person_id = ${context.actor.personId} and letter.struck_at is null`
  return readLettersWhere(context, own, 1000, 0)
}

export async function countLetters(context: QueryContext, filters: LetterFilters): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from transfers.letter
    join organisation.unit as branch on branch.id = letter.branch_id
    where ${matching(context, filters)}`.execute(context.db)
  return rows[0]?.count ?? 0
}

async function readLettersWhere(
  { db, reach, today }: QueryContext,
  where: RawBuilder<boolean>,
  limit: number,
  offset: number,
): Promise<LetterRow[]> {
  const on = (day: RawBuilder<unknown>, table: string) => {
    const [from, until] = [sql.ref(`${table}.from_on`), sql.ref(`${table}.until_on`)]
    return sql`${from} <= ${day} and (${until} is null or ${until} > ${day})`
  }
  const { rows } = await sql<Read>`
    select letter.id, letter.direction, letter.other_side as "otherSide", letter.number, letter.issued_on as "issuedOn",
      letter.valid_days as "validDays", letter.paid_through as "paidThrough", letter.received_on as "receivedOn",
      letter.counterfoil_on as "counterfoilOn", letter.file_on as "fileOn", letter.refused, letter.closed_on as "closedOn",
      letter.version, letter.recorded_at as "recordedAt", letter.struck_at as "struckAt",
      letter.struck_reason as "struckReason",
      json_build_object('id', person.id, 'name', person.name) as person,
      json_build_object('id', branch.id, 'name', branch.name) as branch,
      recorder.name as "recordedBy", striker.name as "struckBy", ${reach('keep-people', 'branch.path')} as keep,
      exists (select from people.membership as member
        where member.person_id = letter.person_id and member.branch_id = letter.branch_id
          and ${on(sql`${today}::date`, 'member')}) as "onRoster",
      (select standing.from_on from people.standing
        where standing.person_id = letter.person_id and standing.kind = 'probationary'
          and ${on(sql`letter.issued_on`, 'standing')}) as "probationarySince"
    from transfers.letter
    join organisation.unit as branch on branch.id = letter.branch_id
    join people.person on person.id = letter.person_id
    join people.person as recorder on recorder.id = letter.recorded_by
    left join people.person as striker on striker.id = letter.struck_by
    where ${where}
    order by letter.issued_on desc, letter.id desc
    limit ${limit} offset ${offset}`.execute(db)
  return rows.map(({ keep, struckBy, struckAt, struckReason, ...row }) => ({
    ...row,
    validTo: lastDayOf(row),
    status: letterStatus({ ...row, struck: struckAt !== null }, today),
    struck: struckAt && { by: struckBy ?? '', at: struckAt, reason: struckReason ?? '' },
    may: { keep },
  }))
}

function matching({ reach, today }: QueryContext, filters: LetterFilters): RawBuilder<boolean> {
  const { id, unitId, direction, status, year } = filters
  const conditions = [reach('see', 'branch.path')]
  if (id) conditions.push(sql<boolean>`letter.id = ${id}`)
  if (unitId) conditions.push(sql<boolean>`branch.path <@ (select path from organisation.unit where id = ${unitId})`)
  if (direction) conditions.push(sql<boolean>`letter.direction = ${direction}`)
  if (year)
    conditions.push(sql<boolean>`letter.issued_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`)
  if (status) conditions.push(standsAs(status, today))
  return sql.join<boolean>(conditions, sql` and `)
}

/** `letterStatus` as a predicate, so that a page can be cut; a test holds the two together. */
function standsAs(status: NonNullable<LetterFilters['status']>, today: string): RawBuilder<boolean> {
  if (status === 'struck') return sql`letter.struck_at is not null`
  const standing = sql`letter.struck_at is null`
  if (status === 'withdrawn') return sql`${standing} and letter.closed_on is not null`
  const lasting = sql`${standing} and letter.closed_on is null`
  if (status === 'closed') return sql`${lasting} and letter.counterfoil_on is not null`
  const open = sql`${lasting} and letter.counterfoil_on is null`
  if (status === 'open') return sql<boolean>`${open}`
  if (status === 'received') return sql`${open} and letter.received_on is not null`
  const over = sql`letter.issued_on + letter.valid_days < ${today}::date`
  const underWay = sql`${open} and letter.received_on is null`
  return status === 'expired' ? sql`${underWay} and ${over}` : sql`${underWay} and not (${over})`
}

/** A letter of a branch the actor keeps, its row locked. */
export async function lockLetter({ db, reach }: QueryContext, letterId: string) {
  const { rows } = await sql<LetterState & { personId: string; branchId: string; version: number }>`
    select letter.person_id as "personId", letter.branch_id as "branchId", letter.version,
      letter.issued_on as "issuedOn", letter.valid_days as "validDays", letter.received_on as "receivedOn",
      letter.counterfoil_on as "counterfoilOn", letter.file_on as "fileOn", letter.refused,
      letter.closed_on as "closedOn", letter.struck_at is not null as struck
    from transfers.letter
    join organisation.unit as branch on branch.id = letter.branch_id
    where letter.id = ${letterId} and ${reach('keep-people', 'branch.path')}
    for update of letter`.execute(db)
  return rows[0]
}
