import type { Day } from '#core/day.ts'
import { type Period, periodOf } from '#regulations/period.rules.ts'
import { type DuesFacts, type NotOwed, type OwedState, openMonths, owedMonth, owedMonths } from './owing.rules.ts'

/** `due`: this month, not paid yet. `ahead`: a month to come. `open`: over and not paid. */
export type CellState = OwedState | NotOwed | 'due' | 'ahead'

export interface YearCell {
  readonly month: Period
  readonly state: CellState
  readonly amountFen: number | null
}

export function monthsOf(year: string): Period[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
}

/** The twelve months of a year as the ledger (L14) shows them on a day. */
export function yearCells(facts: DuesFacts, year: string, today: Day): YearCell[] {
  const now = periodOf(today, 'month')
  return monthsOf(year).map((month) => {
    const found = owedMonth(facts, month)
    if (typeof found === 'string') return { month, state: found, amountFen: null }
    const { state, amountFen } = found
    if (state !== 'open' || month < now) return { month, state, amountFen }
    return { month, state: month === now ? 'due' : 'ahead', amountFen }
  })
}

/** Months that are over and not paid, and those with a good reason: what `unpaid-dues` is asked with. */
export function unpaidOf(facts: DuesFacts, today: Day): { unpaid: Period[]; excused: Period[] } {
  const now = periodOf(today, 'month')
  const over = owedMonths(facts, now).filter(({ month }) => month < now)
  const excused = over.filter(({ state }) => state === 'excused').map(({ month }) => month)
  return { unpaid: openMonths(over), excused }
}

interface CellSums {
  readonly month: Period
  readonly state: CellState
  readonly amountFen: number | null
  readonly paid: { readonly fen: number } | null
}

const owing: ReadonlySet<CellState> = new Set(['paid', 'excused', 'held', 'open', 'due', 'ahead'])

/** What a month comes to over all members, what of it is paid, and how many have not paid what is over or runs. */
export function sumsOf(members: readonly { readonly months: readonly CellSums[] }[], month: Period) {
  const cells = members.flatMap(({ months }) => months.filter((one) => one.month === month && owing.has(one.state)))
  return {
    dueFen: cells.reduce((sum, { paid, amountFen }) => sum + (paid?.fen ?? amountFen ?? 0), 0),
    paidFen: cells.reduce((sum, { paid }) => sum + (paid?.fen ?? 0), 0),
    open: cells.filter(({ state }) => state === 'open' || state === 'due').length,
  }
}

/** What was taken in, by the calendar month it came in. */
export function takenByMonth(payments: readonly { readonly paidOn: Day; readonly amountFen: number }[]) {
  const sums = new Map<Period, number>()
  for (const { paidOn, amountFen } of payments) {
    const month = periodOf(paidOn, 'month')
    sums.set(month, (sums.get(month) ?? 0) + amountFen)
  }
  return [...sums].map(([month, fen]) => ({ month, fen })).sort((a, b) => (a.month < b.month ? -1 : 1))
}
