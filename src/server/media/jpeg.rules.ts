import { bytesOf, joined, letters, viewOf } from './bytes.rules.ts'

/**
 * A JPEG with its pixels and nothing else: tables, frames and scans stay as they are, byte for byte; EXIF, XMP, IPTC, colour
 * profiles, previews, comments and whatever hangs behind the picture are left out (DG-04). Which way up it stands is kept, as
 * the only entry of an EXIF segment of ours. Null when it is broken or cut off.
 */
export function strippedJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let upright = 1
  let at = 2
  let scanned = false
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === end) return scanned ? joined([startOf(upright), ...kept, Uint8Array.of(0xff, end)]) : null
    if (at + 4 > bytes.length) return null
    const until = at + 2 + view.getUint16(at + 2)
    if (until > bytes.length || until < at + 4) return null
    const segment = bytes.subarray(at, until)
    upright = marker === exif ? (orientationIn(segment) ?? upright) : upright
    const piece = cleaned(marker, segment)
    if (piece) kept.push(piece)
    at = until
    if (marker !== scan) continue
    scanned = true
    at = endOfScan(bytes, until)
    kept.push(bytes.subarray(until, at))
  }
  return null
}

const end = 0xd9
const scan = 0xda
const exif = 0xe1

/** Compressed pixels go on until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function cleaned(marker: number, segment: Uint8Array): Uint8Array | null {
  // Frames, Huffman and quantisation tables, restart intervals, scans: without them there are no pixels.
  if ((marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd)) return segment
  // The density of JFIF without its preview, and Adobe's word on how the colours are coded.
  if (marker === 0xe0 && letters(segment, 4, 5) === 'JFIF\0' && segment.length >= 18)
    return joined([Uint8Array.of(0xff, 0xe0, 0, 16), segment.subarray(4, 16), Uint8Array.of(0, 0)])
  if (marker === 0xee && letters(segment, 4, 5) === 'Adobe' && segment.length >= 16)
    return joined([Uint8Array.of(0xff, 0xee, 0, 14), segment.subarray(4, 16)])
  return null
}

/** Start of the picture; for one that does not stand upright, with an EXIF of that alone. */
function startOf(upright: number): Uint8Array {
  const start = Uint8Array.of(0xff, 0xd8)
  if (upright === 1) return start
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, upright, 0, 0, 0, 0, 0, 0]
  return joined([start, Uint8Array.of(0xff, exif, 0, 34), bytesOf('Exif\0\0'), Uint8Array.from(tiff)])
}

/** The orientation an EXIF segment tells, 1 to 8. */
function orientationIn(segment: Uint8Array): number | null {
  if (letters(segment, 4, 6) !== 'Exif\0\0' || segment.length < 26) return null
  const tiff = viewOf(segment.subarray(10))
  const little = tiff.getUint16(0) === 0x4949
  const from = tiff.getUint32(4, little)
  if (from + 2 > tiff.byteLength) return null
  const entries = tiff.getUint16(from, little)
  for (let entry = 0; entry < entries; entry++) {
    const at = from + 2 + 12 * entry
    if (at + 12 > tiff.byteLength) return null
    if (tiff.getUint16(at, little) !== 0x0112) continue
    const value = tiff.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}
