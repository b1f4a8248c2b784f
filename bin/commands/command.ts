import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import { dayIn } from '#core/day.ts'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import { actorOf, nobody } from '#server/access.ts'
import type { House } from '#server/house.ts'
import { type OpenHouse, openHouse } from '#server/open.ts'
import { run } from '#server/run.ts'
import { readSettings } from '#server/settings.ts'

/** One command of the command line. `run` answers with the exit code. */
export interface CliCommand {
  readonly summary: string
  readonly help: string
  /** Starts the server. */
  readonly serves?: true
  /** Needs neither the database nor anything of the environment. */
  readonly offline?: true
  run(args: string[]): Promise<number>
}

/** What every command reads of the environment, and what those that serve read beside it. */
const settings = 'YANZHEN_HOME DATABASE_URL YANZHEN_ZONE'
const serving =
  'PORT HOST TRUST_PROXY YANZHEN_FONTS YANZHEN_FILES YANZHEN_FILE_MB YANZHEN_AUDIO_MB YANZHEN_PHOTOS YANZHEN_ADDRESS YANZHEN_SMTP_URL YANZHEN_MAIL_FROM'

/** The help of a command with the settings it honours. */
export function helpOf({ help, serves, offline }: CliCommand): string {
  if (offline) return help
  return `${help}\n\n环境变量 Environment: ${serves ? `${serving} ` : ''}${settings} (docs/operations.md)`
}

/** The command was called in a way it does not understand: exit 2 with its help. */
export class UsageFault extends Error {}

/** A refusal met on the way: printed with its sentence, exit 1. */
export class RefusedFault extends Error {
  readonly code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** Opens the house with the settings of the environment, works, and closes it whatever happens. */
export async function withHouse<T>(work: (open: OpenHouse) => Promise<T>): Promise<T> {
  const open = await openHouse(readSettings(process.env))
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}

/** Whoever has the shell of the server has the database: the operator reads everything, as a secretary of all. */
export async function operatorOf(house: House): Promise<Actor> {
  const today = dayIn(house.zone, house.clock())
  const roots = await house.connection.db
    .selectFrom('organisation.unit')
    .select(['id', 'path'])
    .where('parent_id', 'is', null)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', today)]))
    .execute()
  const holdings = roots.map(({ id, path }) => ({ role: 'secretary' as const, unitId: id, path, branchPath: null }))
  return { ...nobody, name: '命令行', holdings }
}

/**
 * Who writes by the command line: the person whose login is given, otherwise the administrator longest in office. What is
 * written stands in his name, for somebody has to answer for it.
 * @throws RefusedFault when there is none
 */
export async function writerOf(house: House, login: string | null): Promise<Actor> {
  const { db } = house.connection
  const today = dayIn(house.zone, house.clock())
  const found = login
    ? await db
        .selectFrom('identity.account')
        .select('person_id')
        .where('login', '=', login.toLowerCase())
        .executeTakeFirst()
    : await db
        .selectFrom('people.office')
        .select('person_id')
        .where('role', 'in', ['administrator', 'secretary'])
        .where('from_on', '<=', today)
        .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', today)]))
        .orderBy(sql`role = 'administrator'`, 'desc')
        .orderBy('from_on')
        .limit(1)
        .executeTakeFirst()
  if (found) return actorOf(db, found.person_id, today)
  throw new RefusedFault(
    'cli.nobody',
    '没有可以署名的人，请用 --as 指明账号。\nNobody to write as: name a login with --as.',
  )
}

/** Asks or tells one operation as the operator. @throws RefusedFault */
export async function askAs<O extends Operation>(
  house: House,
  actor: Actor,
  operation: O,
  input: AskOf<O>,
): Promise<OutputOf<O>> {
  const session = { id: null, device: 'cli', setToken: () => {} }
  const reply = await run(house, { name: operation.name, input, key: randomUUID(), actor, signedIn: true, session })
  if (reply.ok) return reply.value as OutputOf<O>
  const [zh, en] = house.modules.sentences[reply.code] ?? [reply.code, reply.code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name) => String(reply.numbers[name] ?? whole))
  throw new RefusedFault(reply.code, `${fill(zh)}\n${fill(en)}`)
}

/** Prints a refusal as a sentence or as JSON. @returns exit code 1 */
export function printRefusal(fault: RefusedFault, json: boolean): number {
  if (json) console.log(JSON.stringify({ ok: false, code: fault.code, message: fault.message }))
  else console.error(fault.message)
  return 1
}
