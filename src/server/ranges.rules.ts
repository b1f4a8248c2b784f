export interface Range {
  /** The first byte and the last, both of them sent. */
  readonly from: number
  readonly until: number
}

/**
 * The part of a file that is asked for (RFC 9110, 14.2), so that a recording can be heard from the middle. Null: the whole of it,
 * also where several parts are asked for at once; `beyond` where there is no such part.
 */
export function rangeOf(header: string | undefined, bytes: number): Range | 'beyond' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '')) return null
  const [first, last] = [asked[1] ?? '', asked[2] ?? '']
  if (first === '') return Number(last) === 0 ? 'beyond' : { from: Math.max(0, bytes - Number(last)), until: bytes - 1 }
  const until = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  if (Number(first) >= bytes) return 'beyond'
  return Number(first) > until ? null : { from: Number(first), until }
}
