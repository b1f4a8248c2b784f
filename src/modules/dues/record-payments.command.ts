import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { readFacts } from './facts.queries.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { recordPayments } from './payment.contract.ts'
import { type PaidFor, paidFor } from './payment.rules.ts'

interface Payment {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly receipt: string | null
  readonly extraFen: number
  readonly months: readonly PaidFor[]
}

export default answer(recordPayments, async (context, { branchId, paidOn, payments }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  if (paidOn > context.today) return no('dues.not-yet', { on: paidOn })
  const personIds = payments.map(({ personId }) => personId)
  if (new Set(personIds).size < personIds.length) return no('dues.person-twice')
  const facts = new Map((await readFacts(context, opened.value, personIds)).map((one) => [one.person.id, one]))
  const paid: Payment[] = []
  for (const payment of payments) {
    const known = facts.get(payment.personId)
    if (!known) return no('dues.unknown-person')
    const { name } = known.person
    const months = paidFor(known, payment)
    if (!months.ok) return no(months.code, { name, ...months.numbers })
    paid.push({ ...payment, name, months: months.value })
  }
  if (!(await writePayments(context, branchId, paidOn, paid))) return no('dues.recorded-already')
  const twice = await writeMonths(context, paid)
  if (twice) return no('dues.paid-already', twice)
  announce(context, branchId, personIds)
  return { payments: paid.map((payment) => ({ id: payment.id, amountFen: amountOf(payment) })) }
})

function amountOf({ months, extraFen }: Payment): number {
  return months.reduce((sum, { amountFen }) => sum + amountFen, extraFen)
}

async function writePayments(
  { db, actor, now }: CommandContext,
  branchId: string,
  paidOn: string,
  paid: readonly Payment[],
): Promise<boolean> {
  const written = await db
    .insertInto('dues.payment')
    .values(
      paid.map((payment) => ({
        id: payment.id,
        person_id: payment.personId,
        branch_id: branchId,
        paid_on: paidOn,
        amount_fen: amountOf(payment),
        receipt: payment.receipt,
        recorded_by: actor.personId,
        recorded_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === BigInt(paid.length)
}

/** @returns whose month another branch has taken in meanwhile */
async function writeMonths({ db }: CommandContext, paid: readonly Payment[]) {
  const wished = paid.flatMap(({ id, personId, name, months }) =>
    months.map(({ month, amountFen }) => ({ id, personId, name, month, amountFen })),
  )
  if (wished.length === 0) return null
  const written = await db
    .insertInto('dues.paid_month')
    .values(
      wished.map(({ id, personId, month, amountFen }) => ({
        person_id: personId,
        month,
        payment_id: id,
        amount_fen: amountFen,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['person_id', 'month'])
    .execute()
  const done = new Set(written.map(({ person_id, month }) => `${person_id} ${month}`))
  const twice = wished.find(({ personId, month }) => !done.has(`${personId} ${month}`))
  return twice ? { name: twice.name, month: twice.month } : null
}
