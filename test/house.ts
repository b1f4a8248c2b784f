import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#core/actor.ts'
import type { No } from '#core/decision.ts'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import { Sealer } from '#modules/audit/sealer.ts'
import { actorOf, nobody } from '#server/access.ts'
import { FileStore } from '#server/files.ts'
import type { MadeFile } from '#server/handler.ts'
import { furnish, type House } from '#server/house.ts'
import { openHttp } from '#server/http.ts'
import type { Mail } from '#server/mail.ts'
import { loadModules } from '#server/modules.ts'
import { type Reply, run } from '#server/run.ts'
import { settle } from '#server/worker.ts'
import { type Cast, type CastName, playCast } from './cast.ts'
import { openTestDatabase } from './database.ts'

export type Answered<O extends Operation> =
  | {
      readonly ok: true
      readonly value: O['kind'] extends 'document' ? MadeFile : OutputOf<O>
      readonly replayed?: true
    }
  | No

/** Someone of the cast at the keyboard. */
export interface Player {
  /** Asks a query or a document. */
  ask<O extends Operation>(operation: O, input: AskOf<O>): Promise<Answered<O>>
  /** Tells a command; the same `key` twice is a replay. */
  tell<O extends Operation>(operation: O, input: AskOf<O>, options?: { key?: string }): Promise<Answered<O>>
  /** Sends anything at all to an operation: for malformed input. */
  send(name: string, input: unknown, key?: string): Promise<Reply>
}

/** A whole house on a database of its own, its clock standing at noon of the day the facts were written. */
export interface TestHouse {
  readonly house: House
  readonly db: Database
  readonly cast: Cast
  today: string
  /** The clock; tests may move it. */
  now: Date
  as(name: CastName | 'visitor'): Player
  asPerson(personId: string): Player
  /** Runs the jobs that are waiting. */
  settle(): Promise<void>
  /** The same house behind HTTP, without a port. */
  http(): ReturnType<typeof openHttp>
  close(): Promise<void>
}

export async function openTestHouse(
  outside: { address?: string; mail?: Mail; files?: FileStore } = {},
): Promise<TestHouse> {
  const connection = await openTestDatabase()
  const cast = await playCast(connection.db)
  const clock = { now: new Date('2026-11-22T04:00:00.000Z') }
  const folder = join(tmpdir(), `yanzhen-test-files-${randomUUID()}`)
  const house = furnish(connection, await loadModules(), new Sealer(connection.db), {
    clock: () => clock.now,
    files: new FileStore(folder),
    ...outside,
  })
  const player = (personId: string | null): Player => {
    const send = async (name: string, input: unknown, key: string = randomUUID()) => {
      const today = clock.now.toISOString().slice(0, 10)
      const actor: Actor = personId ? await actorOf(connection.db, personId, today) : nobody
      const session = { id: personId ? randomUUID() : null, device: 'test', setToken: () => {} }
      return run(house, { name, input, key, actor, signedIn: personId !== null, session })
    }
    return {
      send,
      ask: (operation, input) => send(operation.name, input) as never,
      tell: (operation, input, options) => send(operation.name, input, options?.key) as never,
    }
  }
  return {
    house,
    db: connection.db,
    cast,
    get today() {
      return clock.now.toISOString().slice(0, 10)
    },
    set today(day: string) {
      clock.now = new Date(`${day}T04:00:00.000Z`)
    },
    get now() {
      return clock.now
    },
    set now(instant: Date) {
      clock.now = instant
    },
    as: (name) => player(name === 'visitor' ? null : cast.people[name]),
    asPerson: player,
    settle: () => settle(house),
    http: () => openHttp(house),
    close: async () => {
      await house.sealer.close()
      await connection.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
