import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { type Duty, keyOf } from './duty.rules.ts'
import { calendarRules, dutiesOf, isKept } from './duty-keeping.rules.ts'
import { readFacts } from './facts/facts.queries.ts'
import { keptOn } from './families/family.rules.ts'

/**
 * Works out the duties of these branches, their groups and their people again and writes the rows that differ. Whoever comes
 * second for a branch waits for the first and then sees all its facts, so a late job never overwrites a newer answer.
 * @returns how many rows were written or taken away
 */
export async function recompute(db: Database, branchIds: readonly string[], today: Day, zone: string): Promise<number> {
  const ids = [...new Set(branchIds)].sort()
  if (ids.length === 0) return 0
  await sql`select pg_advisory_xact_lock(hashtextextended(id, 40)) from unnest(${ids}::text[]) as id`.execute(db)
  const kept = keptOn(today, await oldestRunOut(db, ids, today))
  const facts = await readFacts(db, ids, kept, zone)
  const known = await readKept(db, ids)
  const changed: Duty[] = []
  for (const branch of facts)
    for (const { duty } of dutiesOf(branch, kept)) {
      const key = keyOf(duty)
      if (!isDeepStrictEqual(known.get(key), duty)) changed.push(duty)
      known.delete(key)
    }
  const gone = [...known.values()].filter((duty) => isKept(duty, kept))
  await write(db, changed)
  await remove(db, gone)
  return changed.length + gone.length
}

/** Branches worked out in one transaction: few enough that memory and locks stay small whatever the organisation's size. */
export const batch = 100

/** Works out many branches in batches, two at a time: while one is judged here the other is written there. */
export async function recomputeMany(
  db: Database,
  branchIds: readonly string[],
  today: Day,
  zone: string,
): Promise<void> {
  let next = 0
  const work = async () => {
    while (next < branchIds.length) {
      const mine = branchIds.slice(next, next + batch)
      next += batch
      await db.transaction().execute((own) => recompute(own, mine, today, zone))
    }
  }
  await Promise.all([work(), work()])
}

/** The day from which the oldest answer of these branches counts that has run out; today when none has. */
async function oldestRunOut(db: Database, branchIds: readonly string[], today: Day): Promise<Day> {
  const { rows } = await sql<{ since: Day | null }>`
    select min(from_on) as since from duties.duty
    where branch_id = any(${branchIds}::uuid[]) and valid_until <= ${today}::date and rule = any(${calendarRules})`.execute(
    db,
  )
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

/** Branches with an answer that waits for a table of working days. */
export async function provisionalBranches(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct branch_id as id from duties.duty where state = 'provisional' order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

async function readKept(db: Database, branchIds: readonly string[]): Promise<Map<string, Duty>> {
  const { rows } = await sql<Duty>`
    select unit_id as "unitId", person_id as "personId", rule, period, branch_id as "branchId", from_on as "fromOn",
      due_on as "dueOn", state, valid_until as "validUntil", met_on as "metOn", gathering_id as "gatheringId",
      pending_id as "pendingId", record_id as "recordId", judgement
    from duties.duty where branch_id = any(${branchIds}::uuid[])`.execute(db)
  return new Map(rows.map((duty) => [keyOf(duty), duty]))
}

async function write(db: Database, duties: readonly Duty[]): Promise<void> {
  if (duties.length === 0) return
  await sql`
    insert into duties.duty (unit_id, person_id, rule, period, branch_id, from_on, due_on, state, valid_until, met_on,
      gathering_id, pending_id, record_id, judgement)
    select "unitId", "personId", rule, period, "branchId", "fromOn", "dueOn", state, "validUntil", "metOn", "gatheringId",
      "pendingId", "recordId", judgement
    from jsonb_to_recordset(${JSON.stringify(duties)}::jsonb) as duty ("unitId" uuid, "personId" uuid, rule text, period text,
      "branchId" uuid, "fromOn" date, "dueOn" date, state text, "validUntil" date, "metOn" date, "gatheringId" uuid,
      "pendingId" uuid, "recordId" uuid, judgement jsonb)
    on conflict (unit_id, person_id, rule, period) do update set branch_id = excluded.branch_id, from_on = excluded.from_on,
      due_on = excluded.due_on, state = excluded.state, valid_until = excluded.valid_until, met_on = excluded.met_on,
      gathering_id = excluded.gathering_id, pending_id = excluded.pending_id, record_id = excluded.record_id,
      judgement = excluded.judgement`.execute(db)
}

async function remove(db: Database, duties: readonly Duty[]): Promise<void> {
  if (duties.length === 0) return
  const keys = duties.map(({ unitId, personId, rule, period }) => ({ unitId, personId, rule, period }))
  await sql`
    delete from duties.duty
    using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as gone ("unitId" uuid, "personId" uuid, rule text, period text)
    where duty.unit_id = gone."unitId" and duty.person_id is not distinct from gone."personId" and duty.rule = gone.rule
      and duty.period = gone.period`.execute(db)
}
