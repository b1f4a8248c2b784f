import { randomUUID } from 'node:crypto'
import type { Actor } from '#core/actor.ts'
import { dayIn } from '#core/day.ts'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import { instantsOf } from '#modules/gatherings/plan.rules.ts'
import { actorOf } from '#server/access.ts'
import type { House } from '#server/house.ts'
import { run } from '#server/run.ts'

/**
 * Where the demonstration is played: the house with a clock that can be set. Everything is done by telling the product's own
 * commands, as the person who would do it and at the hour he would, so the demo proves the product as it loads.
 */
export class Stage {
  readonly house: House
  #now: Date
  readonly #latest: Date
  #actors = new Map<string, Actor>()

  constructor(house: House) {
    this.#latest = house.clock()
    this.#now = this.#latest
    this.house = { ...house, clock: () => this.#now }
  }

  get db() {
    return this.house.connection.db
  }

  /** Sets the clock to an hour of a day in the plant's zone; what would lie ahead of the true hour happens now. */
  at(day: string, time: string): void {
    const { from } = instantsOf(this.house.zone, day, time, null)
    this.#now = new Date(Math.min(from.getTime(), this.#latest.getTime()))
    this.#actors.clear()
  }

  /** Tells or asks one operation as a person. @throws Error when it is refused: the demo is wrong then */
  async as<O extends Operation>(personId: string, operation: O, input: AskOf<O>): Promise<OutputOf<O>> {
    const actor = this.#actors.get(personId) ?? (await actorOf(this.db, personId, dayIn(this.house.zone, this.#now)))
    this.#actors.set(personId, actor)
    const session = { id: null, device: 'demo', setToken: () => {} }
    const request = { name: operation.name, input, key: randomUUID(), actor, signedIn: true, session }
    const reply = await run(this.house, request)
    if (!reply.ok)
      throw new Error(`demo: ${operation.name} was refused: ${reply.code} ${JSON.stringify(reply.numbers)}`)
    return reply.value as OutputOf<O>
  }

  /** Offices changed: whoever acts next is looked up again. */
  forget(): void {
    this.#actors.clear()
  }
}

/** Repeatable dice (mulberry32), so that every demo looks the same on the same day. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
