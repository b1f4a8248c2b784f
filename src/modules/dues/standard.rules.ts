import { addMonths, type Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { yuan } from '#regulations/dues/money.rules.ts'
import { ask, firstDayOf, type GivenOf, type Period, periodOf } from '#regulations/index.ts'

type Rated = GivenOf<'monthly-dues'>['payer']
/** Who pays; the last two are decided by the branch for hardship (DU-13). */
export type Payer = Rated | 'reduced' | 'waived'

export const payers = [
  'wage',
  'annual-salary',
  'irregular',
  'retired',
  'farmer',
  'student',
  'out-of-work',
  'on-relief',
  'minimum-allowance',
  'reduced',
  'waived',
] as const satisfies readonly Payer[]

export interface StandardDraft {
  readonly payer: Payer
  /** The monthly amount; null to have it worked out from the base, or fixed by who pays. */
  readonly amountFen: number | null
  /** Pay lines are never asked for: one base, and it stays where it is typed unless the member agrees (DU-22). */
  readonly baseFen: number | null
  /** Of the branch's resolution on a reduction or waiver. */
  readonly reference: string | null
}

export type StandardRefusal =
  | 'dues.amount-missing'
  | 'dues.amount-differs'
  | 'dues.amount-outside'
  | 'dues.above-cap'
  | 'dues.reference-missing'

/** Those who pay a rate on a base; the others pay one small amount, one they choose, or what the branch resolved. */
export function isRated(payer: Payer): boolean {
  return payer === 'wage' || payer === 'annual-salary' || payer === 'irregular' || payer === 'retired'
}

/**
 * The monthly amount of a standard from a month on: worked out from the base (DU-01, DU-08 to DU-12), or as given where no base
 * is told, but never above what is generally the most (DU-06); a reduction or waiver names the branch's resolution (DU-13).
 */
export function amountOf(draft: StandardDraft, fromMonth: Period): Decision<number, StandardRefusal> {
  const { payer, amountFen, reference } = draft
  if (payer === 'reduced' || payer === 'waived') {
    if (!reference) return no('dues.reference-missing')
    if (payer === 'waived') return amountFen ? differs(amountFen, 0) : yes(0)
  }
  const worked = workedOut(draft, fromMonth)
  if (worked !== null) {
    if (worked.outside) return no('dues.amount-outside', worked.outside)
    return amountFen !== null && amountFen !== worked.fen ? differs(amountFen, worked.fen) : yes(worked.fen)
  }
  if (!amountFen) return no('dues.amount-missing')
  const most = mostIn(fromMonth)
  return amountFen > most ? no('dues.above-cap', { amount: yuan(amountFen), most: yuan(most) }) : yes(amountFen)
}

/** The answer that says how an amount came about; null where no base is told. */
export function answerFor({ payer, amountFen, baseFen }: StandardDraft, fromMonth: Period) {
  if (payer === 'reduced' || payer === 'waived') return null
  if (isRated(payer) && baseFen === null) return null
  // The mean of a quarter counts like three equal months; a farmer chooses the amount itself.
  const base = payer === 'farmer' ? amountFen : baseFen
  const given =
    base === null
      ? { payer }
      : payer === 'irregular'
        ? { payer, quarterFen: [base, base, base] }
        : { payer, baseFen: base }
  return ask('monthly-dues', given, firstDayOf(fromMonth))
}

/** Months a standard may be fixed ahead: the next year's are fixed at its start. */
export function isTooFarAhead(fromMonth: Period, today: Day): boolean {
  return fromMonth > periodOf(addMonths(today, 12), 'month')
}

/** DU-05: a standard already fixed for the year is generally kept within it. */
export function changesWithinYear(standards: readonly { fromMonth: Period }[], fromMonth: Period): boolean {
  return standards.some((one) => one.fromMonth < fromMonth && one.fromMonth.slice(0, 4) === fromMonth.slice(0, 4))
}

/** DU-06, as the regulations of the month have it: what even the largest base comes to. */
export function mostIn(month: Period): number {
  const answer = ask('monthly-dues', { payer: 'wage', baseFen: 10_000_000_000 }, firstDayOf(month))
  return answer.values?.duesFen ?? 100_000_000
}

function workedOut(draft: StandardDraft, fromMonth: Period) {
  const answer = answerFor(draft, fromMonth)
  const fen = answer?.values?.duesFen
  if (!answer || fen === null || fen === undefined) return null
  const outside = answer.outcome === 'FAIL' ? (answer.because[0]?.numbers ?? {}) : null
  return { fen, outside }
}

function differs(amountFen: number, workedFen: number) {
  return no('dues.amount-differs', { amount: yuan(amountFen), worked: yuan(workedFen) })
}
