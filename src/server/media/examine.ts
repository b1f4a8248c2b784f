import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises'
import { type No, no } from '#core/decision.ts'
import { isText, type Kind, mediaTypes, officeTypeOf, strippers } from './media-type.rules.ts'

/** Looks at a whole file: what it is, and of pictures and recordings, takes out where they were made. */
export async function examine(path: string, kind: Kind): Promise<{ mediaType: string } | No> {
  const strip = strippers[kind]
  if (strip) {
    const pixels = strip(await readFile(path))
    if (!pixels) return no('core.file-broken')
    await writeFile(path, pixels, { flush: true })
  }
  if (kind === 'zip') return paperIn(path)
  if (kind === 'text') return textIn(path)
  if (kind === 'iso-media' && !(await isRecording(path))) return no('core.file-unsupported')
  return { mediaType: mediaTypes[kind] ?? '' }
}

async function textIn(path: string): Promise<{ mediaType: string } | No> {
  const bytes = await readFile(path)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isText(bytes)) return { mediaType: /^\uFEFF?WEBVTT\b/.test(text) ? 'text/vtt' : 'text/plain' }
  } catch {
    // Not UTF-8: refused below.
  }
  return no('core.file-unsupported')
}

/** A zip names its parts at its end: there it says whether it is a paper. */
async function paperIn(path: string): Promise<{ mediaType: string } | No> {
  const type = officeTypeOf(await withFile(path, namesIn))
  if (type === 'macros') return no('core.file-macros')
  return type ? { mediaType: type } : no('core.file-unsupported')
}

const directoryLimit = 4_194_304

async function namesIn(file: FileHandle, size: number): Promise<string> {
  const tail = await piece(file, Math.max(0, size - 65_557), 65_557)
  const end = tail.lastIndexOf('PK\x05\x06', tail.length, 'latin1')
  if (end < 0 || end + 22 > tail.length) return ''
  const length = tail.readUInt32LE(end + 12)
  const from = tail.readUInt32LE(end + 16)
  return length > directoryLimit || from + length > size ? '' : (await piece(file, from, length)).toString('latin1')
}

/** Sound without film; where it was recorded, as telephones write it, is blanked in its place. */
function isRecording(path: string): Promise<boolean> {
  return withFile(path, async (file, size) => {
    for (let at = 0; at + 8 <= size; ) {
      const head = await piece(file, at, 16)
      const short = head.readUInt32BE(0)
      const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short || size - at
      if (length < 8) return false
      if (head.toString('latin1', 4, 8) === 'moov') return clean(file, at, await piece(file, at, length))
      at += length
    }
    return false
  })
}

const whereabouts = ['\xa9xyz', 'loci', 'com.apple.quicktime.location']

async function clean(file: FileHandle, from: number, moov: Buffer): Promise<boolean> {
  for (let at = moov.indexOf('hdlr'); at >= 0; at = moov.indexOf('hdlr', at + 4))
    if (moov.toString('latin1', at + 12, at + 16) === 'vide') return false
  for (const word of whereabouts)
    for (let at = moov.indexOf(word, 0, 'latin1'); at >= 0; at = moov.indexOf(word, at + 4, 'latin1')) {
      const until = word.length === 4 ? at - 4 + moov.readUInt32BE(Math.max(0, at - 4)) : at + word.length
      moov.fill(' ', at + 4, Math.min(until, moov.length))
      moov.write('free', at, 'latin1')
    }
  // Values under QuickTime's keys lie apart from them, in the notation of ISO 6709.
  const places = moov
    .toString('latin1')
    .replaceAll(/[+-]\d{2,3}\.\d{2,}[+-]\d{2,3}\.\d{2,}/g, (found) => ' '.repeat(found.length))
  await file.write(Buffer.from(places, 'latin1'), 0, moov.length, from)
  await file.sync()
  return true
}

async function piece(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

async function withFile<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await open(path, 'r+')
  try {
    return await work(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}
