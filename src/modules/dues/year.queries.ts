import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import { lastDayOf } from '#regulations/period.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { cell } from './dues.contract.ts'
import { type MemberFacts, readFacts } from './facts.queries.ts'
import type { yearMember } from './ledger.contract.ts'
import type { Ledger } from './ledger.queries.ts'
import { standardIn } from './owing.rules.ts'
import { unpaidOf, type YearCell, yearCells } from './year.rules.ts'

type Cell = z.infer<typeof cell>
export type YearMember = z.infer<typeof yearMember>

const notHere = new Set(['before-ledger', 'not-member'])

/** The members who have anything to do with a year of the ledger, each with his twelve months. */
export async function readYear(context: QueryContext, ledger: Ledger, year: string): Promise<YearMember[]> {
  const facts = await readFacts(context, ledger)
  return facts
    .map((one) => yearMemberOf(one, year, context.today))
    .filter(({ months }) => months.some(({ state }) => !notHere.has(state)))
}

function yearMemberOf(facts: MemberFacts, year: string, today: Day): YearMember {
  const months = yearCells(facts, year, today).map((one) => cellOf(facts, one))
  const last = months.findLast(({ state }) => !notHere.has(state))?.month ?? `${year}-12`
  return {
    person: facts.person,
    group: facts.group,
    kind: kindOn(facts, today < lastDayOf(last) ? today : lastDayOf(last)),
    standard: standardIn(facts.standards, last) ?? null,
    standards: facts.standards.filter(({ fromMonth }) => fromMonth <= last),
    months,
    paidFen: months.reduce((sum, { paid }) => sum + (paid?.here ? paid.fen : 0), 0),
    ...unpaidWords(facts, today),
  }
}

/** A cell of the ledger with what was paid for it, and why not where a good reason is on record. */
export function cellOf(facts: MemberFacts, { month, state, amountFen }: YearCell): Cell {
  // What was paid for a month that is not owed here is another branch's affair.
  const paid = notHere.has(state) ? undefined : facts.paid.find((one) => one.month === month)
  const excused = state === 'excused' ? facts.excused.find((one) => one.month === month) : undefined
  return {
    month,
    state,
    amountFen,
    paid: paid
      ? { paymentId: paid.paymentId, on: paid.on, fen: paid.fen, receipt: paid.receipt, here: paid.here }
      : null,
    reason: excused?.reason ?? null,
  }
}

/** Over and unpaid, with the reasons on record: what the question about unpaid dues is asked with. */
export function unpaidWords(facts: MemberFacts, today: Day) {
  const { unpaid, excused } = unpaidOf(facts, today)
  const reasons = facts.excused.filter(({ month }) => excused.includes(month))
  const unpaidFen = unpaid.reduce((sum, month) => sum + (standardIn(facts.standards, month)?.amountFen ?? 0), 0)
  return { unpaid, unpaidFen, excused: reasons.map(({ month, reason }) => ({ month, reason })) }
}

function kindOn({ standings }: MemberFacts, on: Day): YearMember['kind'] {
  const held = standings.find(({ fromOn, untilOn }) => fromOn <= on && (untilOn === null || on < untilOn))
  return held ? (held.kind as 'full' | 'probationary') : 'none'
}
