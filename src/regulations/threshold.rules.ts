/**
 * A share written in whole numbers (CAL-09): `times × count` against `of × base`, multiplied and never divided.
 * At least half is `{ times: 2, of: 1, strict: false }`; more than half is the same with `strict: true` (CAL-03).
 */
export interface Threshold {
  readonly times: number
  readonly of: number
  /** 超过, more than; otherwise 以上, at least. */
  readonly strict: boolean
}

export const atLeastHalf: Threshold = { times: 2, of: 1, strict: false }
export const moreThanHalf: Threshold = { times: 2, of: 1, strict: true }

export function meets(bar: Threshold, count: number, base: number): boolean {
  return bar.strict ? bar.times * count > bar.of * base : bar.times * count >= bar.of * base
}

/** True when the count sits exactly on the bar: enough for "at least", never for "more than". */
export function isExactly(bar: Threshold, count: number, base: number): boolean {
  return bar.times * count === bar.of * base
}

/** The smallest whole count that meets the bar; for more than half of n it is ⌊n/2⌋ + 1 (VT-07). */
export function leastFor(bar: Threshold, base: number): number {
  const product = bar.of * base
  return bar.strict ? Math.floor(product / bar.times) + 1 : Math.ceil(product / bar.times)
}

/** How that count comes about: `⌊16/2⌋+1` for more than half of 16, `⌈2×20/3⌉` for at least two thirds of 20. */
export function leastFormula(bar: Threshold, base: number): string {
  const share = `${product(bar.of, base)}/${bar.times}`
  return bar.strict ? `⌊${share}⌋+1` : `⌈${share}⌉`
}

export function isSameBar(one: Threshold, other: Threshold): boolean {
  return one.times * other.of === other.times * one.of && one.strict === other.strict
}

/** The comparison with its numbers filled in, true or not as it stands: `2×22 > 21`. */
export function formulaOf(bar: Threshold, count: number, base: number): string {
  return `${product(bar.times, count)} ${bar.strict ? '>' : '≥'} ${product(bar.of, base)}`
}

function product(factor: number, count: number): string {
  return factor === 1 ? `${count}` : `${factor}×${count}`
}
