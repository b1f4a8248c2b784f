import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '#server/handler.ts'

export type Step = 'reading' | 'comparing' | 'writing'

/** How often a long step looks up: rows between two reports. */
const stride = 500

/**
 * Tells how far a step has come, on a connection apart from its transaction so that others see it, and lets the other
 * requests of this process go first in between.
 */
export class Progress {
  readonly #context: CommandContext
  readonly #importId: string

  constructor(context: CommandContext, importId: string) {
    this.#context = context
    this.#importId = importId
  }

  async tell(step: Step, done: number, total: number): Promise<void> {
    const { apart, actor } = this.#context
    await apart
      .insertInto('people.roster_progress')
      .values({ import_id: this.#importId, started_by: actor.personId, step, done, total, at: this.#context.now })
      .onConflict((conflict) => conflict.column('import_id').doUpdateSet({ step, done, total }))
      .execute()
    await setImmediate()
  }

  /** Maps in strides. */
  async map<T, R>(step: Step, all: readonly T[], work: (one: T) => R): Promise<R[]> {
    const made: R[] = []
    for (let at = 0; at < all.length; at += stride) {
      for (const one of all.slice(at, at + stride)) made.push(work(one))
      await this.tell(step, Math.min(at + stride, all.length), all.length)
    }
    return made
  }

  async end(): Promise<void> {
    await this.#context.apart.deleteFrom('people.roster_progress').where('import_id', '=', this.#importId).execute()
  }
}
