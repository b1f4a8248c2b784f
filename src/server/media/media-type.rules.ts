import { letters } from './bytes.rules.ts'
import { strippedJpeg } from './jpeg.rules.ts'
import { strippedPng } from './png.rules.ts'
import { strippedWebp } from './webp.rules.ts'

/** What a file is by its first bytes; its name says nothing. `zip`, `iso-media` and `text` are looked at as a whole later. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'zip' | 'mp3' | 'iso-media' | 'ogg' | 'wav' | 'text'

/** Bytes enough to tell. */
export const headBytes = 64

const audio: ReadonlySet<Kind> = new Set<Kind>(['mp3', 'iso-media', 'ogg', 'wav'])

export const isAudio = (kind: Kind): boolean => audio.has(kind)

export function kindOf(head: Uint8Array): Kind | null {
  const starts = (text: string, at = 0) => letters(head, at, text.length) === text
  if (starts('\xff\xd8\xff')) return 'jpeg'
  if (starts('\x89PNG\r\n\x1a\n')) return 'png'
  if (starts('RIFF') && starts('WEBP', 8)) return 'webp'
  if (starts('RIFF') && starts('WAVE', 8)) return 'wav'
  if (starts('%PDF-')) return 'pdf'
  if (starts('PK\x03\x04')) return 'zip'
  if (starts('OggS')) return /OpusHead|vorbis|Speex|FLAC/.test(letters(head, 0, headBytes)) ? 'ogg' : null
  if (starts('ftyp', 4)) return 'iso-media'
  if (starts('ID3') || isFrameOfLayerThree(head)) return 'mp3'
  return head.length > 0 && isText(head) ? 'text' : null
}

function isFrameOfLayerThree([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe0) === 0xe0 && ((second >> 1) & 3) === 1
}

/** No control characters but tab, line end and form feed; the encoding is proven on the whole. */
export function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => (byte >= 32 && byte !== 127) || (byte >= 9 && byte <= 13))
}

/** Takes a picture's pixels out of what came with them; null when it is broken. */
export const strippers: Partial<Record<Kind, (bytes: Uint8Array) => Uint8Array | null>> = {
  jpeg: strippedJpeg,
  png: strippedPng,
  webp: strippedWebp,
}

/** What a zip is by the names of its parts: a Word, Excel or PowerPoint paper without programs in it. */
export function officeTypeOf(names: string): string | null | 'macros' {
  if (names.includes('vbaProject.bin')) return 'macros'
  const part = ['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml'].find((name) => names.includes(name))
  const office = 'application/vnd.openxmlformats-officedocument.'
  if (part === 'word/document.xml') return `${office}wordprocessingml.document`
  if (part === 'xl/workbook.xml') return `${office}spreadsheetml.sheet`
  return part ? `${office}presentationml.presentation` : null
}

export const mediaTypes: Readonly<Partial<Record<Kind, string>>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  'iso-media': 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
}
