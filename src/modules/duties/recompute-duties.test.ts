import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { newId } from '#server/handler.ts'
import { enqueue } from '#server/worker.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { recompute } from './duty.queries.ts'
import type { Purpose } from './duty-kinds.rules.ts'
import { branchesTouched } from './subjects.queries.ts'

let house: TestHouse
const zone = 'Asia/Shanghai'
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

async function settleAfter(payload: Record<string, unknown>): Promise<void> {
  await enqueue(house.db, 'duties.recompute-duties', payload)
  await house.settle()
}

/** Something that happens in a branch's year, and the event that tells of it. */
type Happening =
  | { what: 'days-pass'; days: number }
  | { what: 'held'; daysAgo: number; unit: number; kind: Purpose; closed: boolean; written: boolean }
  | { what: 'closed' | 'cancelled' | 'unwritten' | 'moved'; pick: number; days: number }
  | { what: 'left' | 'became-full' | 'came-back'; pick: number; daysAgo: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('days-pass'), days: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('held'),
      daysAgo: fc.integer({ min: -20, max: 200 }),
      unit: fc.nat({ max: 2 }),
      kind: fc.constantFrom<Purpose>('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day'),
      closed: fc.boolean(),
      written: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('closed', 'cancelled', 'unwritten', 'moved'),
      pick: fc.nat(),
      days: fc.integer({ min: -60, max: 60 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('left', 'became-full', 'came-back'),
      pick: fc.nat(),
      daysAgo: fc.integer({ min: 0, max: 120 }),
    }),
  },
) as fc.Arbitrary<Happening>

test('after a random year of events the kept duties are those a computation from nothing gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 25 }), async (year) => {
      house.today = '2026-11-22'
      await computeFromNothing()
      for (const one of year) await happen(one)
      await settleAfter({})
      const kept = await rows()
      await computeFromNothing()
      assert.deepEqual(kept.filter(since(await rows())), await rows())
    }),
    { numRuns: 6, endOnFailure: true },
  )
})

test('a second computation changes nothing', async () => {
  const { branchId } = house.cast
  await house.db.transaction().execute((db) => recompute(db, [branchId], house.today, zone))
  assert.equal(await house.db.transaction().execute((db) => recompute(db, [branchId], house.today, zone)), 0)
})

test('jobs for one branch at the same time leave the rows of the last facts', async () => {
  const { branchId } = house.cast
  house.today = '2028-11-22'
  await happen({ what: 'held', daysAgo: 1, unit: 0, kind: 'theme-party-day', closed: true, written: true })
  await Promise.all(
    Array.from({ length: 6 }, () =>
      house.db.transaction().execute((db) => recompute(db, [branchId], house.today, zone)),
    ),
  )
  const found = await sql<{ state: string }>`
    select state from duties.duty where unit_id = ${branchId} and rule = 'TP-01' and period = '2028-11'`.execute(
    house.db,
  )
  assert.equal(found.rows[0]?.state, 'met')
})

test('a branch that is closed owes nothing in periods it no longer reaches', async () => {
  const { otherBranchId } = house.cast
  await sql`update organisation.unit set until_on = '2028-11-25' where id = ${otherBranchId}`.execute(house.db)
  await settleAfter({ unitId: otherBranchId })
  const { rows: left } = await sql<{ period: string; state: string }>`
    select period, state from duties.duty where unit_id = ${otherBranchId} and rule = 'TP-01' and period >= '2028-11'
    order by period`.execute(house.db)
  assert.deepEqual(left, [{ period: '2028-11', state: 'not-applicable' }])
})

async function computeFromNothing(): Promise<void> {
  await sql`delete from duties.duty`.execute(house.db)
  await settleAfter({})
}

interface KeptRow {
  unit_id: string
  rule: string
  from_on: string
}

/** Rows before the periods that are kept up stay as they were; only the others can be worked out again. */
function since(fresh: readonly KeptRow[]) {
  const first = new Map<string, string>()
  for (const { unit_id, rule, from_on } of fresh) {
    const series = `${unit_id} ${rule}`
    if (from_on < (first.get(series) ?? '9999')) first.set(series, from_on)
  }
  return (row: KeptRow) => row.from_on >= (first.get(`${row.unit_id} ${row.rule}`) ?? '9999')
}

async function rows() {
  const found = await sql<KeptRow>`
    select * from duties.duty order by unit_id, person_id, rule, period`.execute(house.db)
  return found.rows
}

async function happen(one: Happening): Promise<void> {
  switch (one.what) {
    case 'days-pass':
      house.today = addDays(house.today, one.days)
      return settleAfter({})
    case 'held':
      return settleAfter({ gatheringId: await hold(one), branchId: house.cast.branchId })
    case 'closed':
    case 'cancelled':
    case 'unwritten':
    case 'moved':
      return changeGathering(one)
    case 'left':
    case 'became-full':
    case 'came-back':
      return changeMember(one)
  }
}

async function hold({ daysAgo, unit, kind, closed, written }: Extract<Happening, { what: 'held' }>): Promise<string> {
  const { branchId, groupIds, people } = house.cast
  const unitId = [branchId, ...groupIds][unit] ?? branchId
  const id = newId()
  const heldOn = addDays(house.today, -daysAgo)
  await sql`insert into gatherings.gathering
      (id, branch_id, unit_id, audience, title, held_on, starts_at, created_by, created_at)
    values (${id}, ${branchId}, ${unitId}, 'branch', '学习', ${heldOn}, ${`${heldOn}T16:30:00+08:00`}, ${people.secretary},
      ${house.now})`.execute(house.db)
  await sql`insert into gatherings.purpose (gathering_id, kind, position, minutes)
    values (${id}, ${kind}, 0, ${written ? '讨论' : ''})`.execute(house.db)
  await reach(id, closed ? ['planned', 'recorder-closed', 'chair-closed'] : ['planned'])
  return id
}

async function reach(id: string, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds)
    await sql`insert into gatherings.milestone (gathering_id, kind, person_id, at)
      values (${id}, ${kind}, ${house.cast.people.secretary}, ${house.now}) on conflict do nothing`.execute(house.db)
}

async function changeGathering({
  what,
  pick,
  days,
}: Extract<Happening, { pick: number; days: number }>): Promise<void> {
  const found = await sql<{
    id: string
    held_on: string
  }>`select id, held_on from gatherings.gathering order by id`.execute(house.db)
  const chosen = found.rows[pick % Math.max(1, found.rows.length)]
  if (!chosen) return
  if (what === 'closed') await reach(chosen.id, ['recorder-closed', 'chair-closed'])
  if (what === 'cancelled') await reach(chosen.id, ['cancelled'])
  if (what === 'unwritten')
    await sql`update gatherings.purpose set minutes = '' where gathering_id = ${chosen.id}`.execute(house.db)
  if (what === 'moved')
    await sql`update gatherings.gathering set held_on = ${addDays(chosen.held_on, days)} where id = ${chosen.id}`.execute(
      house.db,
    )
  await settleAfter({ gatheringId: chosen.id, branchId: house.cast.branchId })
}

/** Back-dated facts: a transfer recorded late, a conversion, a return. Five of thirteen leave and there is no committee. */
async function changeMember({
  what,
  pick,
  daysAgo,
}: Extract<Happening, { daysAgo: number; pick: number }>): Promise<void> {
  const since = addDays(house.today, -daysAgo)
  const { rows: members } = await sql<{ person_id: string }>`
    select distinct person_id from people.membership where branch_id = ${house.cast.branchId} order by 1`.execute(
    house.db,
  )
  const person = members[pick % members.length]?.person_id
  if (what === 'left')
    await sql`update people.membership set until_on = ${since} where person_id = ${person} and until_on is null and from_on < ${since}`.execute(
      house.db,
    )
  if (what === 'came-back')
    await sql`update people.membership set until_on = null where person_id = ${person}`.execute(house.db)
  if (what === 'became-full')
    await sql`update people.standing set kind = 'full' where person_id = ${person}`.execute(house.db)
  await settleAfter({ personId: person })
}

test('a membership that was struck out still touches the branch it was in', async () => {
  const { otherBranchId, otherPersonId, people } = house.cast
  const was = { branch_id: otherBranchId, from_on: '2024-01-01' }
  await sql`delete from people.membership where person_id = ${otherPersonId}`.execute(house.db)
  await sql`insert into people.correction (id, person_id, subject, subject_id, was, reason, corrected_by, corrected_at)
    values (${newId()}, ${otherPersonId}, 'membership', ${newId()}, ${JSON.stringify(was)}, '登记有误', ${people.outsider},
      ${house.now})`.execute(house.db)
  assert.deepEqual(await branchesTouched(house.db, { personId: otherPersonId }), [otherBranchId])
})

test('what fell due while the server was off for three years is overdue, not due', async () => {
  const own = await openTestHouse()
  try {
    const { branchId } = own.cast
    const tell = (today: string) => own.db.transaction().execute((db) => recompute(db, [branchId], today, zone))
    const dueAgo = async (today: string) =>
      (
        await sql`select from duties.duty where branch_id = ${branchId} and state in ('due', 'due-soon', 'provisional')
          and due_on < ${today}::date`.execute(own.db)
      ).rows.length
    await tell('2026-11-22')
    assert.ok((await dueAgo('2029-12-01')) > 0, 'duties of 2026 are still open in the rows of that day')
    await tell('2029-12-01')
    assert.equal(await dueAgo('2029-12-01'), 0)
    assert.equal(await tell('2029-12-01'), 0, 'nothing is left to do')
  } finally {
    await own.close()
  }
})
