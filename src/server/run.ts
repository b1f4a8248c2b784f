import { sql } from 'kysely'
import { type Ability, abilitiesOf } from '#core/abilities.ts'
import { type Actor, reachOf } from '#core/actor.ts'
import { dayIn } from '#core/day.ts'
import { isNo, type No, no } from '#core/decision.ts'
import { unstorablePath } from '#core/storable.ts'
import type { Database } from '#db/connect.ts'
import { transact } from '#db/transaction.ts'
import { entryStatement, entryTables, writeEntry } from '#modules/audit/entry.ts'
import { type CommandContext, type Handler, newId, type QueryContext, reachOver, type SessionPort } from './handler.ts'
import type { House } from './house.ts'
import { jobsFor } from './worker.ts'

/** One request, already taken off the wire. */
export interface Request {
  readonly name: string
  readonly input: unknown
  /** The idempotency key of a command. */
  readonly key: string
  readonly actor: Actor
  readonly signedIn: boolean
  readonly session: SessionPort
}

export type Reply = { readonly ok: true; readonly value: unknown; readonly replayed?: true } | No

/** Codes `run` itself answers with, beside those of the handlers. */
export const runRefusals = [
  'core.unknown-operation',
  'core.malformed',
  'identity.sign-in-first',
  'identity.not-permitted',
] as const

/**
 * The life of a request, and the only way to the database: parse, decide access, run (a command in one transaction with its
 * events and its audit row; the same key from the same actor is done once), parse the answer.
 */
export async function run(house: House, request: Request): Promise<Reply> {
  const handler = house.modules.handlers.get(request.name)
  if (!handler) return no('core.unknown-operation', { name: request.name.slice(0, 80) })
  const denied = deny(handler.operation.access, request)
  if (denied) return denied
  const parsed = handler.operation.input.safeParse(request.input ?? {})
  if (!parsed.success) return malformed(parsed.error.issues)
  const unstorable = unstorablePath(parsed.data)
  if (unstorable) return malformed([{ path: [unstorable], message: 'holds a character that cannot be kept' }])
  if (handler.operation.kind === 'command') return runCommand(house, handler, request, parsed.data)
  const reply = await handler.handle(queryContext(house, request) as never, parsed.data as never)
  if (isNo(reply)) return reply
  if (handler.operation.kind === 'document' && !handler.operation.shown)
    await noteDocument(house, handler, request, parsed.data)
  return { ok: true, value: handler.operation.output.parse(reply) }
}

function deny(access: Handler['operation']['access'], request: Request): No | null {
  if (access === 'anyone') return null
  if (!request.signedIn) return no('identity.sign-in-first')
  if (access === 'signed-in' || reachOf(request.actor, access).length > 0) return null
  return no('identity.not-permitted')
}

function malformed(issues: readonly { path: PropertyKey[]; message: string }[]): No {
  const first = issues[0]
  const where = first?.path.map(String).join('.') || 'input'
  return no('core.malformed', { where, fault: first?.message ?? '', faults: issues.length })
}

function queryContext(house: House, request: Request): QueryContext {
  const now = house.clock()
  return {
    db: house.connection.db,
    actor: request.actor,
    now,
    today: dayIn(house.zone, now),
    zone: house.zone,
    session: request.session,
    address: house.address,
    sendsMail: house.mail !== null,
    files: house.files,
    modules: house.modules,
    reach: (ability: Ability, column: string) => reachOver(request.actor, ability, column),
  }
}

/** Whoever prints or takes out a list leaves a line in the record (branch.md 6.5). */
async function noteDocument(house: House, handler: Handler, request: Request, input: unknown): Promise<void> {
  const { operation } = handler
  await writeEntry(house.connection.db, {
    now: house.clock(),
    actorId: request.actor.personId,
    operation,
    unitId: usualUnit(request.actor, operation.access),
    key: newId(house.clock()),
    input,
    answer: null,
    events: [],
  })
  house.sealer.poke()
}

/** The unit a line belongs to when the command names none: where its author holds the ability it took. */
function usualUnit(actor: Actor, access: Handler['operation']['access']): string | null {
  const held = actor.holdings.find(({ role }) => (abilitiesOf[role] as readonly string[]).includes(access))
  return (held ?? actor.holdings[0])?.unitId ?? null
}

class Refused extends Error {
  readonly refusal: No
  constructor(refusal: No) {
    super(refusal.code)
    this.refusal = refusal
  }
}

async function runCommand(house: House, handler: Handler, request: Request, input: unknown): Promise<Reply> {
  const base = queryContext(house, request)
  const events: { name: string; payload: Record<string, unknown> }[] = []
  let unitId = usualUnit(request.actor, handler.operation.access)
  const within = async (db: Database) => {
    const context: CommandContext = {
      ...base,
      db,
      apart: house.connection.db,
      emit: (name, payload) => void events.push({ name, payload }),
      audit: (about) => {
        unitId = about.unitId
      },
    }
    const reply = await handler.handle(context as never, input as never)
    // Rolled back, so that a refused command has written nothing.
    if (isNo(reply)) throw new Refused(reply)
    const value = handler.operation.output.parse(reply)
    const entry = entryStatement({
      now: base.now,
      actorId: request.signedIn ? request.actor.personId : null,
      operation: handler.operation,
      unitId,
      key: request.key,
      input,
      answer: value,
      events,
    })
    return { value, last: [...jobsFor(house.modules.jobs, events), entry] }
  }
  try {
    const value = (await runAtOnce(house, handler, request, input)) ?? (await transact(house.connection, within))
    house.sealer.poke()
    if (changesReach.test(handler.operation.name)) house.doorkeeper.forget()
    return { ok: true, value }
  } catch (fault) {
    return replayOrRefuse(house, handler, request, fault)
  }
}

/** A hot command with its audit row as one statement; undefined when it is to be done step by step. */
async function runAtOnce(house: House, handler: Handler, request: Request, input: unknown): Promise<unknown> {
  const context = queryContext(house, request)
  const tables = handler.atOnce?.(context, input as never)
  if (!tables) return undefined
  const entry = entryTables({
    now: context.now,
    actorId: request.signedIn ? request.actor.personId : null,
    operation: handler.operation,
    key: request.key,
    input,
  })
  const { rows } = await sql<{ answer: unknown }>`with ${tables}, ${entry} select answer from done`.execute(context.db)
  return rows[0] && handler.operation.output.parse(rows[0].answer)
}

/** Commands after which who may do what can differ. */
const changesReach = /^(identity|people|organisation|formation)\./

/**
 * A command that failed may be one already done: then its first answer is given again. Looking only here spares the common
 * case a query; the unique key on the audit row makes sure that nothing is done twice.
 */
async function replayOrRefuse(house: House, handler: Handler, request: Request, fault: unknown): Promise<Reply> {
  if (!(fault instanceof Refused) && !isRepeat(fault)) throw fault
  const earlier = await house.connection.db
    .selectFrom('audit.entry')
    .select(['answer', 'operation'])
    .where('actor_id', request.signedIn ? '=' : 'is', request.signedIn ? request.actor.personId : null)
    .where('key', '=', request.key)
    .executeTakeFirst()
  if (earlier && earlier.operation === handler.operation.name)
    return { ok: true, value: JSON.parse(earlier.answer), replayed: true }
  if (earlier) return no('core.malformed', { where: 'key', fault: 'used for another operation', faults: 1 })
  if (fault instanceof Refused) return fault.refusal
  throw fault
}

/** Unique violation: of the idempotency key, or of a row the first run of this command already wrote. */
function isRepeat(fault: unknown): boolean {
  return (fault as { code?: string }).code === '23505'
}
