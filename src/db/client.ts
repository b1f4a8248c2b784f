import type { Writable } from 'node:stream'
import pg from 'pg'
import { nameOf } from './prepared.ts'

type Query = (asked: unknown, values?: unknown, done?: unknown) => never

/**
 * A connection that spares journeys: a statement with parameters is prepared once and then only run, none waits for the answer
 * to the one before it, and several can be sent as one.
 */
class SparingClient extends pg.Client {
  #held = false

  override query(asked: unknown, values?: unknown, done?: unknown): never {
    const answer = this.#submit(asked, values, done)
    if (this.#held) this.#stream.uncork()
    this.#held = false
    return answer
  }

  /** Sends a statement together with the next one. */
  queryAhead(text: string, values?: unknown[]): Promise<unknown> {
    if (!this.#held) this.#stream.cork()
    this.#held = true
    return this.#submit(text, values)
  }

  #submit(asked: unknown, values?: unknown, done?: unknown): never {
    const query = super.query.bind(this) as unknown as Query
    const prepared = typeof asked === 'string' && Array.isArray(values) && values.length > 0
    return prepared ? query({ name: nameOf(asked), text: asked, values }, done) : query(asked, values, done)
  }

  get #stream(): Writable {
    return (this as unknown as { connection: { stream: Writable } }).connection.stream
  }
}

/** What a client of the pool can do beyond what the library's type says. */
export type Sparing = pg.PoolClient & { queryAhead(text: string, values?: unknown[]): Promise<unknown> }

export const Client = SparingClient as unknown as typeof pg.Client
