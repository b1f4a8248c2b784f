import { sql } from 'kysely'
import { addMonths } from '#core/day.ts'
import { periodOf } from '#regulations/period.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import { type MemberFacts, readFacts, type Standard } from './facts.queries.ts'
import type { Ledger } from './ledger.queries.ts'
import { readPayments, struckOf } from './taken.queries.ts'
import { cellOf, unpaidWords } from './year.queries.ts'
import { yearCells } from './year.rules.ts'

type KeptStandard = Standard & { baseFen: number | null; struck: { by: string; at: Date; reason: string } | null }

/** One member in the ledger of one branch, from its first month on; undefined for who has never been in it. */
export async function readMember(context: QueryContext, ledger: Ledger, personId: string) {
  const [facts] = await readFacts(context, ledger, [personId])
  if (!facts) return undefined
  const months = monthsShown(facts, context.today)
  const last = months.at(-1)?.month ?? ledger.fromMonth
  const standards = (await standardsOf(context, personId)).filter(({ fromMonth }) => fromMonth <= last)
  const payments = await readPayments(context, ledger.branchId, { personId })
  return {
    person: facts.person,
    branch: { id: ledger.branchId, name: ledger.branchName },
    ledgerFrom: ledger.fromMonth,
    standards,
    months,
    payments: payments.map(({ person: _, ...payment }) => payment),
    ...unpaidWords(facts, context.today),
  }
}

/** Every month owed here through this one; of those to come the paid ones and as many as may usually be paid ahead. */
function monthsShown(facts: MemberFacts, today: string) {
  const now = periodOf(today, 'month')
  const usual = periodOf(addMonths(`${now}-01`, 6), 'month')
  const until = [usual, ...facts.paid.map(({ month }) => month)].sort().at(-1) ?? usual
  const [first, final] = [Number(facts.ledgerFrom.slice(0, 4)), Number(until.slice(0, 4))]
  return Array.from({ length: Math.max(0, final - first + 1) }, (_, at) => String(first + at))
    .flatMap((year) => yearCells(facts, year, today))
    .filter(({ state, month }) => state !== 'before-ledger' && state !== 'not-member' && month <= until)
    .map((one) => cellOf(facts, one))
}

/** Every standard of a member, struck ones too, the latest first. */
async function standardsOf({ db }: QueryContext, personId: string): Promise<KeptStandard[]> {
  const { rows } = await sql<KeptStandard>`
    select id, from_month as "fromMonth", payer, amount_fen as "amountFen", base_fen as "baseFen", fixed_on as "fixedOn",
      reference, ${struckOf('standard')} as struck
    from dues.standard where person_id = ${personId}
    order by from_month desc, struck_at desc nulls first, id desc`.execute(db)
  return rows.map((row) => ({ ...row, struck: row.struck && { ...row.struck, at: new Date(row.struck.at) } }))
}
