import { bytesOf, joined, letters, viewOf } from './bytes.rules.ts'

/** Still and moving pictures with their transparency; EXIF, XMP, colour profiles and unknown chunks are not among them. */
const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

/** A WebP with its pixels and nothing else (DG-04). Null when it is broken or cut off. */
export function strippedWebp(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 20) return null
  const chunks = drawnIn(bytes.subarray(12, Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true))))
  return chunks && chunks.length > 0 ? joined([head('RIFF', chunks.length + 4), bytesOf('WEBP'), chunks]) : null
}

function drawnIn(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return null
    const kind = letters(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const until = at + 8 + length
    if (until > bytes.length) return null
    if (drawn.has(kind)) {
      const content = contentOf(kind, bytes.subarray(at + 8, until))
      if (!content) return null
      kept.push(head(kind, content.length), content, new Uint8Array(content.length % 2))
    }
    at = until + (length % 2)
  }
  return joined(kept)
}

function contentOf(kind: string, content: Uint8Array): Uint8Array | null {
  if (kind === 'VP8X') {
    // No longer says that EXIF, XMP or a colour profile follow.
    const flags = content.slice()
    if (flags[0] !== undefined) flags[0] &= ~0b0010_1100
    return flags
  }
  if (kind !== 'ANMF') return content
  const frame = drawnIn(content.subarray(16))
  return frame && joined([content.subarray(0, 16), frame])
}

function head(kind: string, length: number): Uint8Array {
  const bytes = new Uint8Array(8)
  bytes.set(bytesOf(kind))
  viewOf(bytes).setUint32(4, length, true)
  return bytes
}
