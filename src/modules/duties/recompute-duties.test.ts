import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { addMonths } from '#core/day.ts'
import { changePosting } from '#modules/people/membership.contract.ts'
import { addPerson } from '#modules/people/person.contract.ts'
import { newId } from '#server/handler.ts'
import { happen, happening, prepare, settleAfter } from '../../../test/happenings.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { recompute } from './duty.queries.ts'
import { branchesTouched } from './subjects.queries.ts'

let house: TestHouse
const zone = 'Asia/Shanghai'
before(async () => {
  house = await openTestHouse()
  await prepare(house)
})
after(() => house.close())

test('after a random year of events the kept duties are those a computation from nothing gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 15, maxLength: 40 }), async (year) => {
      house.today = '2026-11-22'
      await computeFromNothing()
      for (const one of year) await happen(house, one)
      await settleAfter(house, {})
      const kept = await rows()
      await computeFromNothing()
      const fresh = await rows()
      const known = new Set(fresh.map(keyOf))
      // What began before the two years that are kept up stays in the record as it was.
      const before = addMonths(house.today, -24)
      assert.deepEqual(
        kept.filter((row) => known.has(keyOf(row)) || row.from_on >= before),
        fresh,
      )
    }),
    { numRuns: 8, endOnFailure: true },
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
  await happen(house, { what: 'held', daysAgo: 1, pick: 0, other: 3 })
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
  await settleAfter(house, { unitId: otherBranchId })
  const { rows: left } = await sql<{ period: string; state: string }>`
    select period, state from duties.duty where unit_id = ${otherBranchId} and rule = 'TP-01' and period >= '2028-11'
    order by period`.execute(house.db)
  assert.deepEqual(left, [{ period: '2028-11', state: 'not-applicable' }])
})

async function computeFromNothing(): Promise<void> {
  await sql`delete from duties.duty`.execute(house.db)
  await settleAfter(house, {})
}

interface KeptRow {
  unit_id: string
  person_id: string | null
  rule: string
  period: string
  from_on: string
}

const keyOf = ({ unit_id, person_id, rule, period }: KeptRow) => [unit_id, person_id, rule, period].join(' ')

async function rows() {
  const found = await sql<KeptRow>`
    select * from duties.duty order by unit_id, person_id, rule, period`.execute(house.db)
  return found.rows
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

test('an applicant written down in a crew is to be talked with at once, and no more when he leaves it', async () => {
  const own = await openTestHouse()
  try {
    const { crewIds } = own.cast
    const [personId, today] = [newId(), own.today]
    const talks = async () =>
      (await sql<{ due_on: string }>`select due_on from duties.duty where person_id = ${personId}`.execute(own.db)).rows
    const added = await own.as('secretary').tell(addPerson, {
      id: personId,
      name: '初晴',
      birthOn: '2000-05-01',
      standing: { id: newId(), kind: 'applicant', fromOn: today },
      posting: { id: newId(), crewId: crewIds[0], postId: null, fromOn: today },
    })
    assert.ok(added.ok, JSON.stringify(added))
    await own.settle()
    assert.deepEqual(await talks(), [{ due_on: '2026-12-22' }])
    own.today = '2026-11-23'
    const { rows } = await sql<{ id: string }>`select id from people.posting where person_id = ${personId}`.execute(
      own.db,
    )
    const left = await own
      .as('secretary')
      .tell(changePosting, { personId, seen: rows[0]?.id ?? null, on: '2026-11-23', to: null })
    assert.ok(left.ok, JSON.stringify(left))
    await own.settle()
    assert.deepEqual(await talks(), [])
  } finally {
    await own.close()
  }
})

test('a gathering touches the branch of everybody who was there, for he takes his hours home', async () => {
  const own = await openTestHouse()
  try {
    const { branchId, otherBranchId, otherPersonId, people } = own.cast
    const id = newId()
    await sql`insert into gatherings.gathering
        (id, branch_id, unit_id, audience, title, held_on, starts_at, created_by, created_at)
      values (${id}, ${branchId}, ${branchId}, 'branch', '党课', ${own.today}, ${own.now}, ${people.secretary}, ${own.now})`.execute(
      own.db,
    )
    await sql`insert into gatherings.attendance (gathering_id, person_id, state, capacity, by_right, recorded_at)
      values (${id}, ${otherPersonId}, 'present', 'guest', false, ${own.now})`.execute(own.db)
    const touched = await branchesTouched(own.db, { gatheringId: id, branchId })
    assert.deepEqual(touched.toSorted(), [branchId, otherBranchId].toSorted())
  } finally {
    await own.close()
  }
})
