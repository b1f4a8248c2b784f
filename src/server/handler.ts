import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type RawBuilder, sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import { type Actor, reachOf } from '#core/actor.ts'
import type { Day } from '#core/day.ts'
import type { No } from '#core/decision.ts'
import { uuidv7 } from '#core/ids.ts'
import type { InputOf, Operation, OutputOf, RefusalOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import type { FileStore } from './files.ts'
import type { Modules } from './modules.ts'

/** What a handler is given; it has nothing else in reach. */
export interface QueryContext {
  readonly db: Database
  readonly actor: Actor
  readonly today: Day
  readonly now: Date
  readonly zone: string
  /** The permission as a set predicate: true for rows whose unit path lies under a unit where the actor holds the ability. */
  reach(ability: Ability, pathColumn: string): RawBuilder<boolean>
  readonly session: SessionPort
  /** Where people reach the house, for the links in what leaves it; null when nobody has said. */
  readonly address: string | null
  /** Letters are sent by jobs; whether they can be. */
  readonly sendsMail: boolean
  /** Content of the files that rows refer to (`uploads.ts`). */
  readonly files: FileStore
  /** What the house can be asked and told, and the words for it in both languages. */
  readonly modules: Pick<Modules, 'operations' | 'sentences'>
}

export interface CommandContext extends QueryContext {
  /** Writes an event row in the command's transaction. */
  emit(name: `${string}.${string}`, payload: Record<string, unknown>): void
  /** Says which unit the audit row belongs to. */
  audit(about: { unitId: string }): void
  /** A connection apart from the transaction, for what must stay though the command is refused (a failed sign-in). */
  readonly apart: Database
}

/** The session of the request, as far as sign-in and sign-out need it. */
export interface SessionPort {
  readonly id: string | null
  readonly device: string
  /** Sets the cookie of the reply; null clears it. */
  setToken(token: string | null, expiresAt: Date | null): void
}

/** A file made on request. */
export interface MadeFile {
  readonly fileName: string
  readonly mediaType: string
  readonly body: Uint8Array | string | Readable
  /** Of a recording: any part of it, so that it can be heard from the middle. */
  readonly parts?: { readonly bytes: number; readonly open: (from: number, until: number) => Readable }
}

type ContextOf<O extends Operation> = O['kind'] extends 'command' ? CommandContext : QueryContext
type ReplyOf<O extends Operation> = O['kind'] extends 'document' ? MadeFile : OutputOf<O>

/**
 * A hot command as one statement, one journey to the database: its tables, the last of them `done` with `answer` (jsonb) and
 * `unit_id`. Null, or no row in `done`, leaves it to `handle`, which finds out why. It can emit nothing.
 */
type AtOnce<O extends Operation> = (context: QueryContext, input: InputOf<O>) => RawBuilder<unknown> | null

export interface Handler<O extends Operation = Operation> {
  readonly operation: O
  readonly atOnce?: AtOnce<O>
  readonly handle: (context: ContextOf<O>, input: InputOf<O>) => Promise<ReplyOf<O> | No<RefusalOf<O>>>
}

/** Joins an operation with the code that answers it. The file's name is the operation's name. */
export function answer<O extends Operation>(
  operation: O,
  handle: Handler<O>['handle'],
  hot: { readonly atOnce?: AtOnce<O> } = {},
): Handler<O> {
  return { operation, handle, ...hot }
}

/** The set predicate of an ability over an ltree column. Nowhere in reach is `false`: deny by default. */
export function reachOver(actor: Actor, ability: Ability, pathColumn: string): RawBuilder<boolean> {
  const paths = reachOf(actor, ability)
  if (paths.length === 0) return sql<boolean>`false`
  // One by one: an index over paths serves `<@` with a path, not with an array of them.
  const under = paths.map((path) => sql<boolean>`${sql.ref(pathColumn)} <@ ${path}::ltree`)
  return sql<boolean>`(${sql.join<boolean>(under, sql` or `)})`
}

/** A new id for a row made on the server. */
export function newId(now: Date = new Date()): string {
  return uuidv7(now.getTime(), dice())
}

// Random bytes by the page: asking for ten at a time costs more than all else about an id.
let page = randomBytes(4000)
let used = 0

function dice(): Uint8Array {
  if (used === page.length) {
    page = randomBytes(page.length)
    used = 0
  }
  used += 10
  return page.subarray(used - 10, used)
}
