import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Duty } from './duty.rules.ts'
import { dutiesOf, firstKept, keptFrom } from './duty-keeping.rules.ts'
import { readFacts } from './facts.queries.ts'

/**
 * Works out the duties of these branches and their groups again and writes the rows that differ. Whoever comes second for
 * a branch waits for the first and then sees all its facts, so a late job never overwrites a newer answer.
 * @returns how many rows were written or taken away
 */
export async function recompute(db: Database, branchIds: readonly string[], today: Day): Promise<number> {
  const ids = [...new Set(branchIds)].sort()
  if (ids.length === 0) return 0
  await sql`select pg_advisory_xact_lock(hashtextextended(id, 40)) from unnest(${ids}::text[]) as id`.execute(db)
  const since = await oldestRunOut(db, ids, today)
  const facts = await readFacts(db, ids, today, keptFrom(today, since))
  const wanted = facts.flatMap((unit) => dutiesOf(unit, today, since))
  const kept = await readKept(
    db,
    facts.map(({ id }) => id),
    keptFrom(today, since),
  )
  const changed = wanted.filter((duty) => !isDeepStrictEqual(kept.get(keyOf(duty)), duty))
  const owed = new Set(wanted.map(keyOf))
  const isKept = ({ rule, fromOn }: Duty) => fromOn >= firstKept(rule, today, since)
  const gone = [...kept.values()].filter((duty) => !owed.has(keyOf(duty)) && isKept(duty))
  await write(db, changed)
  await remove(db, gone)
  return changed.length + gone.length
}

/** Branches worked out in one transaction: few enough that memory and locks stay small whatever the organisation's size. */
export const batch = 100

/** Works out many branches in batches, two at a time: while one is judged here the other is written there. */
export async function recomputeMany(db: Database, branchIds: readonly string[], today: Day): Promise<void> {
  let next = 0
  const work = async () => {
    while (next < branchIds.length) {
      const mine = branchIds.slice(next, next + batch)
      next += batch
      await db.transaction().execute((own) => recompute(own, mine, today))
    }
  }
  await Promise.all([work(), work()])
}

/** The day from which the oldest answer of these branches counts that has run out; today when none has. */
async function oldestRunOut(db: Database, branchIds: readonly string[], today: Day): Promise<Day> {
  const { rows } = await sql<{ since: Day | null }>`
    select min(from_on) as since from duties.duty
    where branch_id = any(${branchIds}::uuid[]) and valid_until <= ${today}::date`.execute(db)
  return rows[0]?.since ?? today
}

/** Branches with an answer that has run out, or with none at all. */
export async function staleBranches(db: Database, today: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select branch_id as id from duties.duty where valid_until <= ${today}::date
    union
    select branch.id from organisation.unit as branch
    where branch.kind = 'branch' and (branch.until_on is null or branch.until_on > ${today}::date)
      and not exists (select from duties.duty where duty.branch_id = branch.id)
    order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

type Key = Pick<Duty, 'unitId' | 'rule' | 'period'>

function keyOf({ unitId, rule, period }: Key): string {
  return `${unitId} ${rule} ${period}`
}

async function readKept(db: Database, unitIds: readonly string[], since: Day): Promise<Map<string, Duty>> {
  const { rows } = await sql<Duty>`
    select unit_id as "unitId", rule, period, branch_id as "branchId", from_on as "fromOn", due_on as "dueOn", state,
      valid_until as "validUntil", met_on as "metOn", gathering_id as "gatheringId", pending_id as "pendingId", judgement
    from duties.duty where unit_id = any(${unitIds}::uuid[]) and from_on >= ${since}::date`.execute(db)
  return new Map(rows.map((duty) => [keyOf(duty), duty]))
}

async function write(db: Database, duties: readonly Duty[]): Promise<void> {
  if (duties.length === 0) return
  await sql`
    insert into duties.duty (unit_id, rule, period, branch_id, from_on, due_on, state, valid_until, met_on, gathering_id,
      pending_id, judgement)
    select "unitId", rule, period, "branchId", "fromOn", "dueOn", state, "validUntil", "metOn", "gatheringId",
      "pendingId", judgement
    from jsonb_to_recordset(${JSON.stringify(duties)}::jsonb) as duty ("unitId" uuid, rule text, period text,
      "branchId" uuid, "fromOn" date, "dueOn" date, state text, "validUntil" date, "metOn" date, "gatheringId" uuid,
      "pendingId" uuid, judgement jsonb)
    on conflict (unit_id, rule, period) do update set branch_id = excluded.branch_id, state = excluded.state,
      valid_until = excluded.valid_until, met_on = excluded.met_on, gathering_id = excluded.gathering_id,
      pending_id = excluded.pending_id, judgement = excluded.judgement`.execute(db)
}

async function remove(db: Database, duties: readonly Key[]): Promise<void> {
  if (duties.length === 0) return
  const keys = JSON.stringify(duties.map(({ unitId, rule, period }) => ({ unitId, rule, period })))
  await sql`
    delete from duties.duty using jsonb_to_recordset(${keys}::jsonb) as gone ("unitId" uuid, rule text, period text)
    where duty.unit_id = gone."unitId" and duty.rule = gone.rule and duty.period = gone.period`.execute(db)
}
