import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import type { goodReasons } from './dues.contract.ts'
import type { DuesFacts } from './owing.rules.ts'
import type { Payer } from './standard.rules.ts'

export interface Standard {
  readonly id: string
  readonly fromMonth: string
  readonly payer: Payer
  readonly amountFen: number
  readonly fixedOn: Day
  readonly reference: string | null
}

export interface PaidMonth {
  readonly month: string
  readonly fen: number
  readonly paymentId: string
  readonly on: Day
  readonly receipt: string | null
  /** Whether this branch took it in. */
  readonly here: boolean
}

/** What is known of a member of a branch, past members included. */
export interface MemberFacts extends DuesFacts {
  readonly person: { readonly id: string; readonly name: string }
  readonly group: { readonly id: string; readonly name: string } | null
  /** Belongs to another branch today: his standard is for that one to fix. */
  readonly elsewhere: boolean
  readonly standards: readonly Standard[]
  readonly paid: readonly PaidMonth[]
  readonly excused: readonly { readonly month: string; readonly reason: (typeof goodReasons)[number] }[]
}

interface Asked {
  readonly branchId: string
  readonly fromMonth: string
}

/** The facts of everybody who has been a member of the branch since its ledger began, by group and name. */
export async function readFacts(
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
  { branchId, fromMonth }: Asked,
  personIds: readonly string[] | null = null,
): Promise<MemberFacts[]> {
  const { rows } = await sql<Omit<MemberFacts, 'ledgerFrom'>>`
    select json_build_object('id', person.id, 'name', person.name) as person,
      case when "group".id is not null then json_build_object('id', "group".id, 'name', "group".name) end as "group",
      member.memberships,
      exists (select from people.membership as other where other.person_id = person.id and other.branch_id <> ${branchId}
        and other.from_on <= ${today}::date and (other.until_on is null or other.until_on > ${today}::date)) as elsewhere,
      coalesce((select json_agg(json_build_object('kind', kind, 'fromOn', from_on, 'untilOn', until_on) order by from_on)
        from people.standing where person_id = person.id and kind in ('full', 'probationary')), '[]') as standings,
      coalesce((select json_agg(json_build_object('id', id, 'fromMonth', from_month, 'payer', payer, 'amountFen', amount_fen,
          'fixedOn', fixed_on, 'reference', reference) order by from_month)
        from dues.standard where person_id = person.id and struck_at is null), '[]') as standards,
      coalesce((select json_agg(json_build_object('month', paid.month, 'fen', paid.amount_fen, 'paymentId', payment.id,
          'on', payment.paid_on, 'receipt', payment.receipt, 'here', payment.branch_id = ${branchId}) order by paid.month)
        from dues.paid_month as paid join dues.payment on payment.id = paid.payment_id
        where paid.person_id = person.id), '[]') as paid,
      coalesce((select json_agg(json_build_object('month', month, 'reason', reason) order by month)
        from dues.good_reason where person_id = person.id), '[]') as excused
    from (
      select membership.person_id,
        (array_agg(membership.group_id order by membership.from_on desc))[1] as group_id,
        json_agg(json_build_object('fromOn', from_on, 'untilOn', until_on, 'paidThrough', arrival.paid_through)
          order by from_on) as memberships
      from people.membership
      left join dues.arrival on arrival.membership_id = membership.id
      where membership.branch_id = ${branchId} and (until_on is null or until_on > ${`${fromMonth}-01`}::date)
        ${personIds ? sql`and membership.person_id = any(${personIds}::uuid[])` : sql``}
      group by membership.person_id
    ) as member
    join people.person on person.id = member.person_id
    left join organisation.unit as "group" on "group".id = member.group_id
    order by "group".position nulls last, "group".name, person.name_pinyin, person.name, person.id`.execute(db)
  return rows.map((row) => ({ ...row, ledgerFrom: fromMonth }))
}
