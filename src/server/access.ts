import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor, Holding } from '#core/actor.ts'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'

export interface KnownSession {
  readonly sessionId: string
  readonly actor: Actor
}

/** Whoever has no session: no person, no holdings, nothing in reach. */
export const nobody: Actor = { personId: '00000000-0000-0000-0000-000000000000', name: '', holdings: [] }

const heldForMs = 5000

/**
 * Finds who asks from the token of his session: one query, kept for five seconds and forgotten at once when a command of this
 * process changed accounts, offices or units. A revoked session is therefore refused within five seconds everywhere.
 */
export class Doorkeeper {
  #db: Database
  #known = new Map<string, { until: number; session: KnownSession | null }>()
  #seen = new Set<string>()
  #noting: NodeJS.Timeout | null = null

  constructor(db: Database) {
    this.#db = db
  }

  async find(token: string | undefined, now: Date, today: Day): Promise<KnownSession | null> {
    if (!token || token.length > 100) return null
    const name = hash('sha256', token, 'base64url')
    const known = this.#known.get(name)
    if (known && known.until > now.getTime() && known.until - heldForMs <= now.getTime()) return known.session
    const session = await this.#read(hashToken(token), now, today)
    if (this.#known.size > 10_000) this.#known.clear()
    this.#known.set(name, { until: now.getTime() + heldForMs, session })
    return session
  }

  /** Forgets everyone: offices, accounts or units may have changed. */
  forget(): void {
    this.#known.clear()
  }

  /** Session, person and offices in one statement: whoever has not asked for five seconds pays it once. */
  async #read(tokenHash: Buffer, now: Date, today: Day): Promise<KnownSession | null> {
    const { rows } = await sql<Held & { session_id: string; person_id: string; seen_at: Date }>`
      select session.id as session_id, session.seen_at, session.person_id, person.name, held.role, held.unit_id,
        held.path::text as path, held.branch_path::text as branch_path
      from identity.session
      join identity.account on account.person_id = session.person_id and account.closed_at is null
      left join people.person on person.id = session.person_id
      left join people.holding_on(${today}::date) as held on held.person_id = session.person_id
      where session.token_hash = ${tokenHash} and session.revoked_at is null and session.expires_at > ${now}`.execute(
      this.#db,
    )
    const [first] = rows
    if (!first) return null
    // A minute is exact enough for the list of one's own sessions.
    if (now.getTime() - first.seen_at.getTime() > 60_000) this.#note(first.session_id, now)
    return { sessionId: first.session_id, actor: actorFrom(first.person_id, rows) }
  }

  /** Nobody waits for the note of when he was last seen, and many are written at once. */
  #note(sessionId: string, now: Date): void {
    this.#seen.add(sessionId)
    this.#noting ??= setTimeout(async () => {
      const ids = [...this.#seen]
      this.#seen.clear()
      this.#noting = null
      // The note is worth no fault: a database that is closing will hear it next time.
      await this.#db
        .updateTable('identity.session')
        .set({ seen_at: now })
        .where('id', '=', (row) => row.fn.any(row.val(ids)))
        .execute()
        .catch(() => {})
    }, 1000).unref()
  }
}

/** A person with the offices he holds on a day. */
export async function actorOf(db: Database, personId: string, today: Day): Promise<Actor> {
  const { rows } = await sql<Held>`
    select person.name, held.role, held.unit_id, held.path::text as path, held.branch_path::text as branch_path
    from people.person person
    left join people.holding_on(${today}::date) held on held.person_id = person.id
    where person.id = ${personId}`.execute(db)
  return actorFrom(personId, rows)
}

interface Held {
  readonly name: string | null
  readonly role: Holding['role'] | null
  readonly unit_id: string
  readonly path: string
  readonly branch_path: string | null
}

function actorFrom(personId: string, rows: readonly Held[]): Actor {
  const holdings = rows.flatMap(({ role, unit_id: unitId, path, branch_path: branchPath }) =>
    role ? [{ role, unitId, path, branchPath }] : [],
  )
  return { personId, name: rows[0]?.name ?? '', holdings }
}

export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
