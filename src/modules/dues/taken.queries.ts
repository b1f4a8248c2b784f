import { sql } from 'kysely'
import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import type { payment, places } from './dues.contract.ts'

type Payment = z.infer<typeof payment> & { readonly person: { readonly id: string; readonly name: string } }

type Reading = Pick<QueryContext, 'db'>

/** Payments a branch took in, struck ones too, newest first: of a year, or of one person. */
export async function readPayments(
  { db }: Reading,
  branchId: string,
  which: { year: string } | { personId: string },
): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select payment.id, payment.paid_on as "paidOn", payment.amount_fen as "amountFen", payment.receipt,
      json_build_object('id', person.id, 'name', person.name) as person,
      coalesce(paid.months, payment.struck_months, '{}') as months,
      case when payment.struck_at is null then payment.amount_fen - coalesce(paid.fen, 0) else 0 end::int as "extraFen",
      ${struckOf('payment')} as struck
    from dues.payment
    join people.person on person.id = payment.person_id
    left join lateral (
      select array_agg(month order by month) as months, sum(amount_fen)::int as fen
      from dues.paid_month where payment_id = payment.id
    ) as paid on true
    where payment.branch_id = ${branchId} and ${
      'year' in which
        ? sql`payment.paid_on between ${`${which.year}-01-01`}::date and ${`${which.year}-12-31`}::date`
        : sql`payment.person_id = ${which.personId}`
    }
    order by payment.paid_on desc, payment.id desc`.execute(db)
  return rows.map(dated)
}

/** What went up, and what the members were told: every row that bears on a year. */
export async function readTold({ db }: Reading, branchId: string, year: string) {
  const handovers = await db
    .selectFrom('dues.handover as handover')
    .select(['id', 'month', 'handed_on as handedOn', 'amount_fen as amountFen', 'reference'])
    .select(struckOf('handover').as('struck'))
    .where('branch_id', '=', branchId)
    .where(sql<boolean>`left(month, 4) = ${year}`)
    .orderBy('month')
    .orderBy('handed_on')
    .execute()
  const publications = await db
    .selectFrom('dues.publication as publication')
    .select(['id', 'published_on as publishedOn', 'year'])
    .select(sql<(typeof places)[number]>`place`.as('place'))
    .select(struckOf('publication').as('struck'))
    .where('branch_id', '=', branchId)
    .where(sql<boolean>`(year = ${year} or extract(year from published_on) = ${Number(year)})`)
    .orderBy('published_on')
    .execute()
  return { handovers: handovers.map(dated), publications: publications.map(dated) }
}

type Struck = { by: string; at: Date; reason: string } | null

/** Who took a row back, when and why, as one value. */
export function struckOf(table: string) {
  const [by, at, reason] = ['struck_by', 'struck_at', 'struck_reason'].map((name) => sql.ref(`${table}.${name}`))
  return sql<Struck>`case when ${at} is not null then json_build_object('by',
    (select name from people.person as striker where striker.id = ${by}), 'at', ${at}, 'reason', ${reason}) end`
}

/** Instants inside JSON come as text. */
function dated<Row extends { struck: Struck }>(row: Row): Row {
  return { ...row, struck: row.struck && { ...row.struck, at: new Date(row.struck.at) } }
}
