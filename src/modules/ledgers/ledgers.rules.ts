import { type Day, daysInMonth } from '#core/day.ts'

/** The ledgers of the default set that are printed from the records, in the order of a binder (branch.md 3.2). */
export const ledgerIds = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L06',
  'L07',
  'L08',
  'L09',
  'L10',
  'L10-1',
  'L11',
  'L12',
  'L13',
  'L14',
  'L15',
  'L16',
  'L20',
  'L21',
  'L22',
] as const
export type LedgerId = (typeof ledgerIds)[number]

/** In the order of the set, each once, whatever order they were asked for in. */
export function inOrder(asked: readonly LedgerId[]): LedgerId[] {
  return ledgerIds.filter((id) => asked.includes(id))
}

export interface Stretch {
  readonly from: Day
  readonly until: Day
}

/** A year or one of its months, first and last day. */
export function stretchOf(year: number, month: number | null): Stretch {
  const two = (number: number) => String(number).padStart(2, '0')
  if (month === null) return { from: `${year}-01-01`, until: `${year}-12-31` }
  return { from: `${year}-${two(month)}-01`, until: `${year}-${two(month)}-${two(daysInMonth(year, month))}` }
}

/** The day a ledger of a stretch is read on: its last, or today while it runs. */
export function dayOf({ until }: Stretch, today: Day): Day {
  return today < until ? today : until
}

/** 2026年度, 2026年3月 */
export function stretchWords(year: number, month: number | null): string {
  return month === null ? `${year}年度` : `${year}年${month}月`
}

/** The days a committee's term touches, as years to bind: newest first. */
export function yearsBetween(from: Day, until: Day): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back)
}

/** A finished binder waits a day to be taken away. */
export const keptFor = 24 * 60 * 60 * 1000

/** About how long a binder is set: measured in `bench/binder.ts`, milliseconds a thousand characters of contents. */
export function setAbout(characters: number): number {
  return Math.round(500 + (characters / 1000) * 12)
}

/**
 * The longest contents that are set in one piece: about 4000 pages, 40 MB, three gigabytes while they are set. A branch's year has a
 * few hundred pages; whoever asks for more binds its ledgers apart.
 */
export const longest = 3_000_000
