import { newId, type Refusal } from '#web/api.ts'

/** Something typed or ticked that the server has not confirmed yet. */
export interface Pending<Content> {
  readonly content: Content
  /** The same until the content changes, so that a reply lost on the way does nothing twice. */
  readonly key: string
  readonly state: 'waiting' | 'sending' | 'refused'
  readonly refusal: Refusal | null
}

export interface Delivered<Content> {
  readonly refusal: Refusal | null
  /** Carries what was typed meanwhile over to the new version. */
  readonly rebase?: (content: Content) => Content
}

type Batch<Content> = readonly (readonly [place: string, pending: Pending<Content>])[]

export interface Delivery<Content> {
  /** Where it is kept on this device until it is confirmed. */
  readonly keptAs: string
  /** How many go in one request. */
  readonly atOnce: number
  /** Rest after the last key before it is sent. */
  readonly restMs: number
  deliver(batch: Batch<Content>): Promise<Delivered<Content>[]>
}

const retryMs = 5000

/**
 * Keeps what is typed on this device and sends it on. A cut network, a closed lid or a reload loses nothing: whatever is
 * not confirmed is sent when the page is opened again. One request is under way at a time, the newest content wins.
 */
export class PendingStore<Content> {
  #entries: ReadonlyMap<string, Pending<Content>>
  #timer: ReturnType<typeof setTimeout> | undefined
  #busy = false
  #savedAt: string | null = null
  #offline = false
  readonly #listeners = new Set<() => void>()
  readonly #delivery: Delivery<Content>

  constructor(delivery: Delivery<Content>) {
    this.#delivery = delivery
    this.#entries = new Map(read<Content>(delivery.keptAs))
    if (this.#entries.size > 0) this.#soon(0)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly entries = (): ReadonlyMap<string, Pending<Content>> => this.#entries
  /** When the newest was confirmed on this visit. */
  readonly savedAt = (): string | null => this.#savedAt
  /** The last attempt did not reach the server. */
  readonly offline = (): boolean => this.#offline

  put(place: string, content: Content): void {
    this.#set(place, { content, key: newId(), state: 'waiting', refusal: null })
    this.#soon(this.#delivery.restMs)
  }

  /** Lets go of something refused. */
  drop(place: string): void {
    this.#write(new Map([...this.#entries].filter(([known]) => known !== place)))
  }

  /** Sends now: the network is back, or the page is left. */
  readonly flush = (): void => this.#soon(0)

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#pump(), milliseconds)
  }

  async #pump(): Promise<void> {
    const batch = [...this.#entries].filter(([, { state }]) => state === 'waiting').slice(0, this.#delivery.atOnce)
    if (this.#busy || batch.length === 0) return
    this.#busy = true
    for (const [place, pending] of batch) this.#set(place, { ...pending, state: 'sending' })
    const delivered = await this.#delivery.deliver(batch)
    this.#busy = false
    this.#offline = delivered.some(({ refusal }) => refusal?.code === 'core.offline')
    for (const [at, [place, sent]] of batch.entries()) this.#settle(place, sent, delivered[at])
    if (delivered.some(({ refusal }) => refusal === null)) this.#savedAt = new Date().toISOString()
    this.#announce()
    this.#soon(this.#offline ? retryMs : 0)
  }

  #settle(place: string, sent: Pending<Content>, delivered: Delivered<Content> | undefined): void {
    const now = this.#entries.get(place)
    if (!now || !delivered) return
    const { refusal, rebase } = delivered
    const typedOn = now.key !== sent.key
    if (!refusal) {
      if (!typedOn) this.drop(place)
      else if (rebase) this.#set(place, { ...now, content: rebase(now.content) })
    } else if (refusal.code === 'core.offline' || typedOn) this.#set(place, { ...now, state: 'waiting' })
    else this.#set(place, { ...now, state: 'refused', refusal })
  }

  #set(place: string, pending: Pending<Content>): void {
    this.#write(new Map([...this.#entries, [place, pending]]))
  }

  #write(entries: ReadonlyMap<string, Pending<Content>>): void {
    this.#entries = entries
    keep(this.#delivery.keptAs, entries)
    this.#announce()
  }

  #announce(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** What was left on this device; what was being sent or was refused is tried once more. */
function read<Content>(keptAs: string): [string, Pending<Content>][] {
  try {
    const kept = JSON.parse(localStorage.getItem(keptAs) ?? '[]') as [
      string,
      Pick<Pending<Content>, 'content' | 'key'>,
    ][]
    return kept.map(([place, { content, key }]) => [place, { content, key, state: 'waiting', refusal: null }])
  } catch {
    return []
  }
}

function keep<Content>(keptAs: string, entries: ReadonlyMap<string, Pending<Content>>): void {
  try {
    if (entries.size === 0) localStorage.removeItem(keptAs)
    else localStorage.setItem(keptAs, JSON.stringify([...entries]))
  } catch {
    // A device that keeps nothing still sends; only a reload would lose what waits.
  }
}
