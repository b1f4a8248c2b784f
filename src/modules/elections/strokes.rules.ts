/**
 * Stroke order of surnames (EL-04) from the Unicode stroke collation that ICU brings with Node: no list of ours. Where two surnames
 * have as many strokes it goes by radical, practice by the first stroke 横竖撇点折: the secretary may move such a name by hand.
 */
const order = new Intl.Collator('zh-Hans-u-co-stroke')

/** The collation marks the beginning of each number of strokes by a noncharacter and a Braille pattern, made for index heads. */
const mostStrokes = 48
const headOf = (strokes: number) => `\uFDD0${String.fromCodePoint(0x2800 + strokes)}`

/** Strokes of the first character of a name; null for what is no Chinese character. */
export function strokesOf(name: string): number | null {
  const [first] = name
  if (!first || !/^\p{Script=Han}$/u.test(first)) return null
  let [low, high] = [0, mostStrokes]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (order.compare(headOf(middle), first) <= 0) low = middle
    else high = middle - 1
  }
  return low === 0 ? null : low
}

/** The order of the ballot: surname by strokes, then the rest of the name; whoever has the same name keeps his place. */
export function inStrokeOrder<Named extends { readonly name: string }>(people: readonly Named[]): Named[] {
  return [...people].sort((one, other) => order.compare(one.name, other.name))
}
