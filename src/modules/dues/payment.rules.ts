import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { type Answer, ask, type Period } from '#regulations/index.ts'
import { type DuesFacts, owedMonth } from './owing.rules.ts'

export interface PaymentDraft {
  readonly months: readonly Period[]
  /** Beside the monthly amounts, of one's own will (DU-07). */
  readonly extraFen: number
}

export interface PaidFor {
  readonly month: Period
  readonly amountFen: number
}

export type PaymentRefusal =
  | 'dues.nothing-paid'
  | 'dues.not-owed'
  | 'dues.paid-already'
  | 'dues.no-standard'
  | 'dues.nothing-to-pay'

/** What a payment comes to, month by month: each month's own standard, each month once. */
export function paidFor(facts: DuesFacts, draft: PaymentDraft): Decision<PaidFor[], PaymentRefusal> {
  const months = [...new Set(draft.months)].sort()
  if (months.length === 0 && draft.extraFen === 0) return no('dues.nothing-paid')
  const paid: PaidFor[] = []
  for (const month of months) {
    const owed = owedMonth(facts, month)
    if (typeof owed === 'string') return no('dues.not-owed', { month })
    if (owed.state === 'paid') return no('dues.paid-already', { month })
    if (owed.amountFen === null) return no('dues.no-standard', { month })
    if (owed.amountFen === 0) return no('dues.nothing-to-pay', { month })
    paid.push({ month, amountFen: owed.amountFen })
  }
  return yes(paid)
}

/** The answer on the time of a payment where it warns: more than six months back or ahead (DU-16). Null where all is usual. */
export function untimely(paidOn: Day, months: readonly Period[]): Answer | null {
  if (months.length === 0) return null
  const answer = ask('dues-payment', { paidOn, months: [...months] }, paidOn)
  return answer.because.some(({ force }) => force === 'warns') ? (answer as unknown as Answer) : null
}

/** May a good reason be recorded for a month: it is owed, not paid, and none stands there yet. */
export function excusable(
  facts: DuesFacts,
  month: Period,
): Decision<undefined, 'dues.not-owed' | 'dues.paid-already' | 'dues.nothing-to-pay' | 'dues.reason-kept'> {
  const owed = owedMonth(facts, month)
  if (typeof owed === 'string') return no('dues.not-owed', { month })
  if (owed.state === 'paid') return no('dues.paid-already', { month })
  if (owed.state === 'waived') return no('dues.nothing-to-pay', { month })
  return facts.excused.some((one) => one.month === month) ? no('dues.reason-kept', { month }) : yes()
}
