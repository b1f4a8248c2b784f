import { type No, no } from '#core/decision.ts'
import { fenOf } from '../money.rules.ts'
import { amountOf, isRated, type Payer, type StandardDraft } from '../standard.rules.ts'
import type { YearMember } from './dues.ts'

/** What somebody has typed for one member: yuan as numbers, nothing decided yet. */
export interface Fixing {
  readonly payer: Payer
  readonly base: number | null
  readonly amount: number | null
  readonly agreed: boolean
  readonly reference: string
  /** Why the standard of the same month is replaced. */
  readonly reason: string
  /** Opened to be replaced though one is in force. */
  readonly open: boolean
  /** Said to be a change within the year (DU-05). */
  readonly withinYear: boolean
}

export const untouched: Fixing = {
  payer: 'wage',
  base: null,
  amount: null,
  agreed: false,
  reference: '',
  reason: '',
  open: false,
  withinYear: false,
}

/** Something was typed, or a payer chosen whose amount follows by itself. */
export function isTouched({ payer, base, amount }: Fixing): boolean {
  return base !== null || amount !== null || !(isRated(payer) || payer === 'farmer' || payer === 'reduced')
}

export function draftOf({ payer, base, amount, reference }: Fixing): StandardDraft {
  return {
    payer,
    baseFen: isRated(payer) ? fenOf(base) : null,
    // A base decides the amount; so does who pays, for the small amounts.
    amountFen: (isRated(payer) && base === null) || payer === 'farmer' || payer === 'reduced' ? fenOf(amount) : null,
    reference: reference.trim() || null,
  }
}

/** The standard of the very month, which a new one replaces. */
export function seenIn({ standards }: YearMember, fromMonth: string) {
  return standards.find((one) => one.fromMonth === fromMonth)
}

/** The standard fixed earlier in the same year, which is generally kept (DU-05). */
export function isWithinYear(member: YearMember, fromMonth: string): YearMember['standards'][number] | null {
  if (seenIn(member, fromMonth)) return null
  const earlier = member.standards.filter(
    (one) => one.fromMonth < fromMonth && one.fromMonth.startsWith(fromMonth.slice(0, 4)),
  )
  return earlier.at(-1) ?? null
}

/** Why the server would refuse what is typed, before it does; null where it would not. */
export function judged(member: YearMember, row: Fixing, fromMonth: string): No | null {
  const { name } = member.person
  const amount = amountOf(draftOf(row), fromMonth)
  if (!amount.ok) return no(amount.code, { name, ...amount.numbers })
  if (seenIn(member, fromMonth) && row.reason.trim().length < 2)
    return no('dues.already-fixed', { name, month: fromMonth })
  if (isWithinYear(member, fromMonth) && !row.withinYear)
    return no('dues.fixed-for-the-year', { name, year: fromMonth.slice(0, 4) })
  return null
}
