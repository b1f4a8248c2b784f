import { createHash } from 'node:crypto'
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

  constructor(db: Database) {
    this.#db = db
  }

  async find(token: string | undefined, now: Date, today: Day): Promise<KnownSession | null> {
    if (!token || token.length > 100) return null
    const hash = hashToken(token)
    const name = hash.toString('hex')
    const known = this.#known.get(name)
    if (known && known.until > now.getTime() && known.until - heldForMs <= now.getTime()) return known.session
    const session = await this.#read(hash, now, today)
    if (this.#known.size > 10_000) this.#known.clear()
    this.#known.set(name, { until: now.getTime() + heldForMs, session })
    return session
  }

  /** Forgets everyone: offices, accounts or units may have changed. */
  forget(): void {
    this.#known.clear()
  }

  async #read(hash: Buffer, now: Date, today: Day): Promise<KnownSession | null> {
    const session = await this.#db
      .selectFrom('identity.session as session')
      .innerJoin('identity.account as account', 'account.person_id', 'session.person_id')
      .select(['session.id', 'session.person_id', 'session.seen_at'])
      .where('session.token_hash', '=', hash)
      .where('session.revoked_at', 'is', null)
      .where('account.closed_at', 'is', null)
      .where('session.expires_at', '>', now)
      .executeTakeFirst()
    if (!session) return null
    // A minute is exact enough for the list of one's own sessions, and spares a write per request.
    if (now.getTime() - session.seen_at.getTime() > 60_000)
      await this.#db.updateTable('identity.session').set({ seen_at: now }).where('id', '=', session.id).execute()
    return { sessionId: session.id, actor: await actorOf(this.#db, session.person_id, today) }
  }
}

/** A person with the offices he holds on a day. */
export async function actorOf(db: Database, personId: string, today: Day): Promise<Actor> {
  const { rows } = await sql<{ name: string; role: Holding['role'] | null; unit_id: string; path: string }>`
    select person.name, held.role, held.unit_id, held.path::text as path
    from people.person person
    left join people.holding_on(${today}::date) held on held.person_id = person.id
    where person.id = ${personId}`.execute(db)
  const holdings = rows.flatMap((row) => (row.role ? [{ role: row.role, unitId: row.unit_id, path: row.path }] : []))
  return { personId, name: rows[0]?.name ?? '', holdings }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
