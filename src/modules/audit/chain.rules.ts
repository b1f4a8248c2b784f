/**
 * The record chain: what is hashed, and how an export is proven. Pure: the hash function is an argument,
 * so the same rules run on the server, in the command line tool and in a browser.
 */
export interface Entry {
  readonly id: string
  /** Instant in ISO 8601, UTC, milliseconds. */
  readonly at: string
  readonly actorId: string | null
  readonly operation: string
  readonly unitId: string | null
  readonly content: string
}

export interface Link extends Entry {
  readonly seq: number
  /** Hex of SHA-256. */
  readonly hash: string
}

export type Hash = (text: string) => string

/** The hash before the first link. */
export const genesis = '0'.repeat(64)

/** Hex SHA-256 over the hash before, the place in the chain and every field of the entry, one a line, content by its own hash. */
export function linkHash(before: string, seq: number, entry: Entry, hash: Hash): string {
  const lines = [
    before,
    seq,
    entry.id,
    entry.at,
    entry.actorId ?? '',
    entry.operation,
    entry.unitId ?? '',
    hash(entry.content),
  ]
  return hash(lines.join('\n'))
}

export type ChainFault =
  | { readonly kind: 'changed'; readonly seq: number }
  | { readonly kind: 'missing'; readonly seq: number }
  | { readonly kind: 'out-of-order'; readonly seq: number; readonly expected: number }
  | { readonly kind: 'newest-removed'; readonly seq: number; readonly headSeq: number }
  | { readonly kind: 'head-differs'; readonly seq: number }

/** A head as printed on a ledger: the number of the link and the first hex digits of its hash (at least eight). */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** Walks a chain link by link; finds the first fault, or none. A printed head also finds newest rows taken away. */
export class ChainCheck {
  #hash: Hash
  #head: Head | null
  #before = genesis
  #seq = 0
  #fault: ChainFault | null = null
  #headSeen = false

  constructor(hash: Hash, head: Head | null = null) {
    this.#hash = hash
    this.#head = head
  }

  add(link: Link): void {
    if (this.#fault) return
    const expected = this.#seq + 1
    if (link.seq > expected) this.#fault = { kind: 'missing', seq: expected }
    else if (link.seq < expected) this.#fault = { kind: 'out-of-order', seq: link.seq, expected }
    else if (linkHash(this.#before, link.seq, link, this.#hash) !== link.hash)
      this.#fault = { kind: 'changed', seq: link.seq }
    if (this.#fault) return
    this.#before = link.hash
    this.#seq = link.seq
    if (this.#head?.seq !== link.seq) return
    this.#headSeen = true
    if (!link.hash.startsWith(this.#head.hash.toLowerCase())) this.#fault = { kind: 'head-differs', seq: link.seq }
  }

  /** The verdict after the last link. */
  finish(): { links: number; head: Head; fault: ChainFault | null } {
    const head = { seq: this.#seq, hash: this.#before }
    if (!this.#fault && this.#head && !this.#headSeen)
      this.#fault = { kind: 'newest-removed', seq: this.#seq, headSeq: this.#head.seq }
    return { links: this.#seq, head, fault: this.#fault }
  }
}
