import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { AskOf, Operation } from '#core/operation.ts'
import type { CastName } from '../../../test/cast.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { correctFact } from './correction.contract.ts'
import { changeMembership, changePosting } from './membership.contract.ts'
import { appointOffice, releaseOffice } from './office.contract.ts'
import { addPerson, showHistory, showPerson } from './person.contract.ts'
import { beginRosterImport, confirmRosterImport } from './roster-import.contract.ts'
import { changeStanding, restoreRights, suspendRights } from './standing.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

async function done<O extends Operation>(operation: O, input: AskOf<O>, by: CastName = 'secretary') {
  const reply = await house.as(by).tell(operation, input)
  assert.ok(reply.ok, `${operation.name} ${JSON.stringify(reply)}`)
}

async function historyOf(personId: string) {
  const reply = await house.as('secretary').ask(showHistory, { personId })
  assert.ok(reply.ok)
  return reply.value
}

test('every entry of a history says who wrote it down and when', async () => {
  const [personId, standing, full, suspension, membership, moved, posting, office, leading] = Array.from(
    { length: 9 },
    randomUUID,
  ) as string[] & { 0: string }
  const { branchId, groupIds, crewIds, postId } = house.cast
  const id = (one: string | undefined) => one ?? ''
  await done(addPerson, {
    id: personId,
    name: '历历',
    standing: { id: id(standing), kind: 'probationary', fromOn: '2024-01-01' },
    membership: { id: id(membership), branchId, groupId: groupIds[0], fromOn: '2024-01-01' },
    posting: { id: id(posting), crewId: crewIds[0], postId, fromOn: '2024-01-01' },
  })
  await done(changeStanding, { id: id(full), personId, seen: id(standing), to: 'full', on: '2025-01-01' })
  await done(suspendRights, { id: id(suspension), personId, on: '2025-02-01', reference: '演示〔2025〕1号' })
  await done(restoreRights, { personId, suspensionId: id(suspension), on: '2025-03-01' })
  await done(changePosting, {
    personId,
    seen: id(posting),
    on: '2025-04-01',
    to: { id: randomUUID(), crewId: crewIds[1], postId: null },
  })
  const appointed = { personId, unitId: branchId, role: 'committee-member' as const }
  await done(appointOffice, { id: id(office), ...appointed, duty: 'publicity', on: '2025-04-01' }, 'administrator')
  await done(releaseOffice, { officeId: id(office), on: '2025-05-01' }, 'administrator')
  await done(appointOffice, { id: id(leading), ...appointed, duty: 'discipline', on: '2025-05-01' }, 'administrator')
  await done(changeMembership, {
    personId,
    seen: id(membership),
    on: '2025-06-01',
    step: { kind: 'move-group', id: id(moved), groupId: groupIds[1] },
  })
  await done(changeMembership, {
    personId,
    seen: id(moved),
    on: '2025-07-01',
    step: { kind: 'leave', by: 'left-the-party' },
  })
  const { entries } = await historyOf(personId)
  assert.equal(entries.length, 17, 'two standings, suspension, two groups, two postings, two offices, and their ends')
  const writers = entries.map(({ recordedBy, recordedAt }) => [recordedBy, recordedAt?.getTime()])
  const byOffice = entries.filter(({ subject, on }) => subject === 'office' && on !== '2025-07-01')
  assert.deepEqual(
    byOffice.map(({ recordedBy }) => recordedBy),
    ['管理', '管理', '管理'],
  )
  assert.ok(
    writers.every(([who, at]) => (who === '石泉' || who === '管理') && at === house.now.getTime()),
    JSON.stringify(writers),
  )
})

test('what was brought in by an import was written down by whoever confirmed it', async () => {
  const importId = randomUUID()
  const contentBase64 = Buffer.from(
    '姓名,类别,入党时间,转正时间,班组\n名册来,正式,2010-07-01,2011-07-01,甲班',
  ).toString('base64')
  await done(beginRosterImport, { id: importId, unitId: house.cast.branchId, fileName: 'r.csv', contentBase64 })
  await done(confirmRosterImport, { importId, version: 0 })
  const { rows } = {
    rows: await house.db.selectFrom('people.person').select('id').where('name', '=', '名册来').execute(),
  }
  const { entries } = await historyOf(rows[0]?.id ?? '')
  assert.deepEqual(
    entries.map(({ subject, event, recordedBy }) => [subject, event, recordedBy]),
    [
      ['membership', 'begins', '石泉'],
      ['posting', 'begins', '石泉'],
      ['standing', 'begins', '石泉'],
      ['standing', 'ends', '石泉'],
      ['standing', 'begins', '石泉'],
    ],
  )
})

test('a fact from before this was kept does not pretend', async () => {
  const { entries } = await historyOf(house.cast.people.member)
  assert.ok(entries.length > 0)
  assert.ok(entries.every(({ recordedBy, recordedAt }) => recordedBy === null && recordedAt === null))
})

test('a correction makes a first day known only where it puts the day right', async () => {
  const personId = house.cast.people.leader
  await house.db
    .updateTable('people.membership')
    .set({ from_precision: 'by' })
    .where('person_id', '=', personId)
    .execute()
  const memberships = async () => {
    const reply = await house.as('secretary').ask(showPerson, { personId })
    assert.ok(reply.ok)
    return reply.value.memberships
  }
  const correct = async (fromOn: string) => {
    const [held] = await memberships()
    assert.ok(held)
    await done(correctFact, {
      id: randomUUID(),
      personId,
      reason: '核对档案',
      fact: {
        subject: 'membership',
        factId: held.id,
        seen: { fromOn: held.fromOn, untilOn: null },
        becomes: { branchId: house.cast.branchId, groupId: house.cast.groupIds[1], fromOn, untilOn: null },
      },
    })
    const [put] = await memberships()
    return [put?.group?.name, put?.fromOn, put?.fromPrecision]
  }
  const [held] = await memberships()
  assert.deepEqual(await correct(held?.fromOn ?? ''), ['除尘党小组', held?.fromOn, 'by'], 'only the group was wrong')
  assert.deepEqual(await correct('2024-03-01'), ['除尘党小组', '2024-03-01', 'day'])
})
