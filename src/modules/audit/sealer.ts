import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import { type Entry, genesis, type Head, linkHash } from './chain.rules.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Links committed entries into the chain, one batch after another and never two at once (an advisory lock holds other
 * processes off). Commands do not wait for it; whoever prints a head calls `flush` first.
 */
export class Sealer {
  #db: Database
  #running: Promise<void> | null = null
  #again = false

  constructor(db: Database) {
    this.#db = db
  }

  /** Something was committed: link it soon. */
  poke(): void {
    this.#again = true
    this.#running ??= this.#work().finally(() => {
      this.#running = null
    })
  }

  /** Links all that is committed by now and gives the head. */
  async flush(): Promise<Head> {
    await sealAll(this.#db)
    return headOf(this.#db)
  }

  /** Waits for the batch under way; entries not linked yet are linked at the next start. */
  async close(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false
      // Many commands a second become a few batches a second: one fsync for all of them.
      await new Promise((wake) => setTimeout(wake, 100))
      try {
        await sealAll(this.#db)
      } catch (fault) {
        console.error('audit: linking is put off', fault instanceof Error ? fault.message : fault)
      }
    }
  }
}

async function sealAll(db: Database): Promise<void> {
  while ((await sealBatch(db)) === batch) {}
}

const batch = 2000

function sealBatch(db: Database): Promise<number> {
  return db.transaction().execute(async (within) => {
    await sql`select pg_advisory_xact_lock(hashtext('yanzhen.audit-link'))`.execute(within)
    const { rows } = await sql<Entry & { at_instant: Date }>`
      with taken as (
        delete from audit.unlinked where entry_id in (select entry_id from audit.unlinked order by entry_id limit ${batch})
        returning entry_id)
      select entry.id, entry.at as at_instant, entry.actor_id as "actorId", entry.operation, entry.unit_id as "unitId", entry.content
      from audit.entry join taken on taken.entry_id = entry.id order by entry.id`.execute(within)
    if (rows.length === 0) return 0
    let { seq, hash } = await headOf(within)
    const links = rows.map((row) => {
      seq += 1
      hash = linkHash(hash, seq, { ...row, at: row.at_instant.toISOString() }, sha256)
      return { seq, entry_id: row.id, hash }
    })
    await sql`
      insert into audit.link (seq, entry_id, hash)
      select seq, entry_id, decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link (seq bigint, entry_id uuid, hash text)`.execute(
      within,
    )
    return rows.length
  })
}

/** The newest link, or the genesis. */
export async function headOf(db: Database): Promise<Head> {
  const row = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { seq: Number(row.seq), hash: row.hash.toString('hex') } : { seq: 0, hash: genesis }
}
