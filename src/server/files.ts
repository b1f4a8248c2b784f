import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isNo, type No, no } from '#core/decision.ts'
import { makeFolder } from './folder.ts'
import { examine } from './media/examine.ts'
import { headBytes, isAudio, type Kind, kindOf } from './media/media-type.rules.ts'

/** A file that came in whole, is of a kind the house keeps, and lies aside until it is put in its place. */
export interface Received {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

export interface FileLimits {
  /** Pictures and papers. */
  readonly paperMb: number
  readonly audioMb: number
  /** Photos of one gathering (DG-04). */
  readonly photos: number
}

export const usualLimits: FileLimits = { paperMb: 20, audioMb: 200, photos: 3 }

const mebibyte = 1_048_576
/** What a disk or a folder answers that takes nothing more. */
const unkept = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG', 'ENOTDIR', 'ENAMETOOLONG'])

/** The files of the house, each under the SHA-256 of what is kept: the same content lies once. */
export class FileStore {
  readonly limits: FileLimits
  readonly #folder: string
  readonly #write: (path: string) => Writable

  constructor(
    folder: string,
    limits: FileLimits = usualLimits,
    write = (path: string): Writable => createWriteStream(path, { flush: true }),
  ) {
    this.#folder = folder
    this.limits = limits
    this.#write = write
  }

  /** Takes a file in. What is refused, too large, cut off or finds no room leaves nothing behind. */
  async receive(body: Readable): Promise<Received | No> {
    const path = join(this.#folder, 'incoming', randomUUID())
    try {
      await makeFolder(dirname(path))
      const kind = await this.#take(body, path)
      const found = isNo(kind) ? kind : await examine(path, kind)
      if (!isNo(found)) return { path, ...found, bytes: (await stat(path)).size, sha256: await hashOf(path) }
      await rm(path, { force: true })
      return found
    } catch (fault) {
      await rm(path, { force: true })
      if (body.errored || body.destroyed) return no('core.file-cut')
      if (!unkept.has((fault as NodeJS.ErrnoException).code ?? '')) throw fault
      console.error('files:', (fault as Error).message)
      return no('core.file-not-kept')
    }
  }

  /** Takes in what the house made itself: of a kind it chose, and as long as it came out. The bytes are not copied. */
  async keep(made: Uint8Array, mediaType: string): Promise<Received> {
    const path = join(this.#folder, 'incoming', randomUUID())
    await makeFolder(dirname(path))
    const bytes = Buffer.from(made.buffer, made.byteOffset, made.byteLength)
    const pieces = function* () {
      for (let at = 0; at < bytes.length; at += mebibyte) yield bytes.subarray(at, at + mebibyte)
    }
    try {
      await pipeline(pieces, this.#write(path))
    } catch (fault) {
      await rm(path, { force: true })
      throw fault
    }
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, mediaType }
  }

  async #take(body: Readable, path: string): Promise<Kind | No> {
    let kind: Kind | null = null
    let refusal: No | null = null
    let bytes = 0
    const { paperMb, audioMb } = this.limits
    const within = async function* () {
      let head: Buffer = Buffer.alloc(0)
      // The body is left as it is when it is refused half-way, so that the refusal can still be answered.
      for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes)])
        kind = kindOf(head)
        const limitMb = kind && isAudio(kind) ? audioMb : paperMb
        if (head.length >= headBytes && !kind) refusal = no('core.file-unsupported')
        else if (bytes > limitMb * mebibyte) refusal = no('core.too-large', { limitMb })
        if (refusal) return
        yield chunk
      }
    }
    await pipeline(within, this.#write(path))
    if (refusal) return refusal
    if (bytes === 0) return no('core.file-empty')
    return kind ?? no('core.file-unsupported')
  }

  /** From aside to its place; done when its row is written, so that both are there or neither. */
  async put({ path, sha256 }: Received): Promise<void> {
    const place = this.#placeOf(sha256)
    await makeFolder(dirname(place))
    await rename(path, place)
  }

  async drop({ path }: Received): Promise<void> {
    await rm(path, { force: true })
  }

  /** Its content as a stream; null when it is not there. */
  async open(sha256: string): Promise<Readable | null> {
    const place = this.#placeOf(sha256)
    return (await stat(place).catch(() => null)) && createReadStream(place)
  }

  /** How long it is, and any part of it as a stream; null when it is not there. */
  async parts(sha256: string): Promise<{ bytes: number; open: (from: number, until: number) => Readable } | null> {
    const place = this.#placeOf(sha256)
    const found = await stat(place).catch(() => null)
    return found && { bytes: found.size, open: (start, end) => createReadStream(place, { start, end }) }
  }

  async bytes(sha256: string): Promise<Uint8Array | null> {
    return readFile(this.#placeOf(sha256)).catch(() => null)
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.#placeOf(sha256), { force: true })
  }

  /** What lies in the folder since before then: kept files by their hash, what was cut off by its path. */
  async *lying(before: Date): AsyncGenerator<{ sha256: string | null; path: string }> {
    const folder = await opendir(this.#folder, { recursive: true }).catch(() => null)
    for await (const entry of folder ?? []) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || (await stat(path)).mtime > before) continue
      yield { sha256: /^[0-9a-f]{64}$/.test(entry.name) ? entry.name : null, path }
    }
  }

  #placeOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256)
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
