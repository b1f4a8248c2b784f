import type { Cell } from './dues.ts'

/** A month that can be paid: open, of this month or ahead, or excused so far. */
export function payable({ state }: Pick<Cell, 'state'>): boolean {
  return state === 'open' || state === 'due' || state === 'ahead' || state === 'excused' || state === 'held'
}

/** Whether an address names a month. */
export function isMonth(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text)
}
