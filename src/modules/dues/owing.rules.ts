import { type Day, firstOfMonth } from '#core/day.ts'
import { lastDayOf, type Period, periodAfter, periodOf } from '#regulations/period.rules.ts'

/** A stretch of somebody's membership in the branch that is asked about; `untilOn` is the first day he is no longer in it. */
export interface MembershipStretch {
  readonly fromOn: Day
  readonly untilOn: Day | null
  /** The month up to which dues are paid by the letter he came with (DU-21). */
  readonly paidThrough?: Period | null
}

export interface StandingStretch {
  readonly kind: string
  readonly fromOn: Day
  readonly untilOn: Day | null
}

/** The monthly amount from a month until the next standard; those struck are left out before. */
export interface FixedAmount {
  readonly fromMonth: Period
  readonly amountFen: number
}

/** What is known of one person in one branch. */
export interface DuesFacts {
  /** The first month of the branch's ledger: nothing is owed before it. */
  readonly ledgerFrom: Period
  readonly memberships: readonly MembershipStretch[]
  readonly standings: readonly StandingStretch[]
  readonly standards: readonly FixedAmount[]
  /** Months paid for, wherever. */
  readonly paid: readonly { readonly month: Period }[]
  /** Months with a good reason on record (DU-17, MS-08). */
  readonly excused: readonly { readonly month: Period }[]
  /**
   * When the higher committee approved the admission, as far as it is known here: null says not yet, and then nothing is asked of
   * a probationary member (DU-14). Left out, whoever stands on the roster is taken as approved.
   */
  readonly approvedOn?: Day | null
}

/**
 * `paid`; `waived`: nothing is to be paid (DU-13); `excused`: a good reason is on record; `held`: the admission is not approved
 * yet; `open`: none of these. Whether an open month is over is for the caller to say.
 */
export type OwedState = 'paid' | 'waived' | 'excused' | 'held' | 'open'

export interface OwedMonth {
  readonly month: Period
  readonly state: OwedState
  /** The standard of the month; null where none is fixed yet. */
  readonly amountFen: number | null
}

/** Why a month is not owed in this branch. */
export type NotOwed = 'before-ledger' | 'paid-before' | 'not-member'

/**
 * The months somebody owes to a branch, in order, through a month and including it. A full or probationary member owes a month to
 * the branch he belongs to on its last day, a probationary one from the month of the assembly that admitted him (DU-14: his
 * standing begins that day); after a transfer it begins with the month after the one his letter names (DU-21); nothing is owed
 * before the branch's ledger begins (Provisions on Dues 2008, art. 1, 8, 12).
 */
export function owedMonths(facts: DuesFacts, through: Period): OwedMonth[] {
  const months: OwedMonth[] = []
  for (let month = facts.ledgerFrom; month <= through; month = periodAfter(month)) {
    const found = owedMonth(facts, month)
    if (typeof found !== 'string') months.push(found)
  }
  return months
}

/** One month of somebody in a branch: what is owed, or why nothing is. */
export function owedMonth(facts: DuesFacts, month: Period): OwedMonth | NotOwed {
  if (month < facts.ledgerFrom) return 'before-ledger'
  const lastDay = lastDayOf(month)
  const standing = facts.standings.find((one) => holds(one, lastDay) && isPaying(one.kind))
  const stretches = joined(facts.memberships)
  if (!standing || !stretches.some((one) => isOwedIn(one, month, lastDay)))
    return stretches.some((one) => isPaidBefore(one, month)) ? 'paid-before' : 'not-member'
  const amountFen = amountIn(facts.standards, month)
  return { month, state: stateOf(facts, month, standing.kind, amountFen), amountFen }
}

/** The open months among those owed: nothing paid, nothing waived, no good reason. */
export function openMonths(owed: readonly OwedMonth[]): Period[] {
  return owed.filter(({ state }) => state === 'open').map(({ month }) => month)
}

/** The standard that holds in a month: the latest begun by then. */
export function standardIn<Standard extends FixedAmount>(
  standards: readonly Standard[],
  month: Period,
): Standard | undefined {
  return standards
    .filter(({ fromMonth }) => fromMonth <= month)
    .reduce<Standard | undefined>((best, next) => (best && best.fromMonth >= next.fromMonth ? best : next), undefined)
}

function amountIn(standards: readonly FixedAmount[], month: Period): number | null {
  return standardIn(standards, month)?.amountFen ?? null
}

function stateOf(facts: DuesFacts, month: Period, kind: string, amountFen: number | null): OwedState {
  if (facts.paid.some((one) => one.month === month)) return 'paid'
  if (amountFen === 0) return 'waived'
  if (facts.excused.some((one) => one.month === month)) return 'excused'
  return kind === 'probationary' && facts.approvedOn === null ? 'held' : 'open'
}

/** Rows that follow on one another without a gap are one stretch: another group of the same branch is no new beginning. */
function joined(rows: readonly MembershipStretch[]): MembershipStretch[] {
  const stretches: MembershipStretch[] = []
  for (const row of [...rows].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = stretches.at(-1)
    if (last?.untilOn === row.fromOn) stretches[stretches.length - 1] = { ...last, untilOn: row.untilOn }
    else stretches.push(row)
  }
  return stretches
}

/** On its last day he belongs to the branch, or he came later with a letter that leaves this month to it. */
function isOwedIn({ fromOn, untilOn, paidThrough }: MembershipStretch, month: Period, lastDay: Day): boolean {
  if (paidThrough && month <= paidThrough) return false
  return holds({ fromOn, untilOn }, lastDay) || (Boolean(paidThrough) && lastDay < firstOfMonth(fromOn))
}

function isPaidBefore({ fromOn, paidThrough }: MembershipStretch, month: Period): boolean {
  return Boolean(paidThrough) && month <= (paidThrough ?? '') && month >= periodOf(fromOn, 'month')
}

function isPaying(kind: string): boolean {
  return kind === 'full' || kind === 'probationary'
}

function holds({ fromOn, untilOn }: { fromOn: Day; untilOn: Day | null }, on: Day): boolean {
  return fromOn <= on && (untilOn === null || on < untilOn)
}
