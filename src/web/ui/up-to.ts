/** 0, 1, … up to, not including, `count`. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at)
}
