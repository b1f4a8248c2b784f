import { joined, letters, viewOf } from './bytes.rules.ts'

/** What a still picture is drawn from; text, EXIF, times, colour profiles and unknown chunks are not among them. */
const drawn = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'])

/** A PNG with its pixels and nothing else, chunks as they are (DG-04). Null when it is broken or cut off. */
export function strippedPng(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const kind = letters(bytes, at + 4, 4)
    const until = at + 12 + view.getUint32(at)
    if (until > bytes.length || (at === 8) !== (kind === 'IHDR')) return null
    if (drawn.has(kind)) kept.push(bytes.subarray(at, until))
    if (kind === 'IEND') return joined(kept)
    at = until
  }
  return null
}
