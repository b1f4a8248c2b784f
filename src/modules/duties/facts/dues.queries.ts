import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { BranchDues } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

/** What is known of the dues of those branches that keep them here; `personIds` by branch are their members, past ones too. */
export async function readDues(
  db: Database,
  branchIds: readonly string[],
  personIds: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, BranchDues>> {
  const { rows: ledgers } = await sql<{ branchId: string; fromMonth: string }>`
    select branch_id as "branchId", from_month as "fromMonth" from dues.ledger
    where branch_id = any(${branchIds}::uuid[])`.execute(db)
  if (ledgers.length === 0) return new Map()
  const people = ledgers.flatMap(({ branchId }) => personIds.get(branchId) ?? [])
  const { rows: standards } = await sql<{ personId: string; fromMonth: string; amountFen: number }>`
    select person_id as "personId", from_month as "fromMonth", amount_fen as "amountFen" from dues.standard
    where person_id = any(${people}::uuid[]) and struck_at is null order by from_month`.execute(db)
  const { rows: paid } = await sql<{ personId: string; month: string; on: Day }>`
    select paid.person_id as "personId", paid.month, payment.paid_on as "on"
    from dues.paid_month as paid join dues.payment on payment.id = paid.payment_id
    where paid.person_id = any(${people}::uuid[]) order by paid.month`.execute(db)
  const { rows: excused } = await sql<{ personId: string; month: string; reason: 'shift' }>`
    select person_id as "personId", month, reason from dues.good_reason
    where person_id = any(${people}::uuid[]) order by month`.execute(db)
  const { rows: told } = await sql<{ branchId: string; on: Day }>`
    select branch_id as "branchId", published_on as "on" from dues.publication
    where branch_id = any(${branchIds}::uuid[]) and struck_at is null order by published_on`.execute(db)
  const published = grouped(
    told,
    ({ branchId }) => branchId,
    ({ on }) => on,
  )
  const of = { standards: byPerson(standards), paid: byPerson(paid), excused: byPerson(excused) }
  return new Map(
    ledgers.map(({ branchId, fromMonth }) => [
      branchId,
      { ledgerFrom: fromMonth, publishedOn: published.get(branchId) ?? [], ...of },
    ]),
  )
}

function byPerson<Row extends { personId: string }>(rows: readonly Row[]) {
  return grouped(
    rows,
    ({ personId }) => personId,
    (row) => row,
  )
}
