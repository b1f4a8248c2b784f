import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import type { Other } from './others.rules.ts'

/** Whose turn it is; held until the transaction ends, so a second search waits and takes no worker of the queue meanwhile. */
export async function takeTurn(db: Database): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('sittings.solve-run')) as taken`.execute(db)
  return rows[0]?.taken ?? false
}

/** The run that has waited longest, which is now searched. */
export async function nextRun(db: Database, now: Date) {
  return db
    .updateTable('sittings.run')
    .set({ state: 'running', beat_at: now })
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('sittings.run').select('id').where('state', '=', 'waiting').orderBy('asked_at').orderBy('id').limit(1),
    )
    .where('state', '=', 'waiting')
    .returning(['id', 'aim', 'outlook'])
    .executeTakeFirst()
}

/** The next other plan of an answered run, which is now searched. */
export async function nextOther(db: Database, now: Date) {
  const { rows } = await sql<{ id: string; aim: unknown; outlook: unknown; answer: unknown; key: string; at: number }>`
    update sittings.run as run set beat_at = ${now},
      others = jsonb_set(run.others, array[next.at::text, 'state'], '"running"')
    from (select waits.id, place::int - 1 as at, other ->> 'key' as key
      from sittings.run as waits, jsonb_array_elements(waits.others) with ordinality as listed(other, place)
      where waits.state = 'answered' and other ->> 'state' = 'waiting'
      order by waits.asked_at, waits.id, place limit 1) as next
    where run.id = next.id
    returning run.id, run.aim, run.outlook, run.answer, next.key, next.at`.execute(db)
  return rows[0]
}

export async function finishOther(db: Database, id: string, at: number, other: Other, now: Date): Promise<void> {
  await sql`
    update sittings.run set beat_at = ${now}, others = jsonb_set(others, array[${String(at)}], ${JSON.stringify(other)}::jsonb)
    where id = ${id}`.execute(db)
}

/** Those that wait are given up; one that is being searched is told by `cancel_at`. */
export function stopOthers(db: Database, id: string, now: Date) {
  return sql<{ id: string }>`
    update sittings.run set cancel_at = ${now}, others = (
      select jsonb_agg(case when other ->> 'state' = 'waiting' then other || '{"state": "stopped"}' else other end order by place)
      from jsonb_array_elements(others) with ordinality as listed(other, place))
    where id = ${id} and state = 'answered' and others @? '$[*] ? (@.state == "waiting" || @.state == "running")'
    returning id`.execute(db)
}

/** A search that lives tells so every second. */
export const silence = 30_000

/** How many searches come before one that waits: those that wait longer, and the one that is going on. */
export async function countAhead(
  db: Database,
  { id, asked_at }: { id: string; asked_at: Date },
  now: Date,
): Promise<number> {
  const lives = new Date(now.getTime() - silence)
  const { rows } = await sql<{ ahead: number }>`
    select count(*)::int as ahead from sittings.run where id <> ${id} and (
      (state = 'waiting' and (asked_at, id) < (${asked_at}, ${id}::uuid))
      or (state = 'running' and beat_at > ${lives})
      or (state = 'answered' and beat_at > ${lives} and others @? '$[*] ? (@.state == "running")'))`.execute(db)
  return rows[0]?.ahead ?? 0
}
