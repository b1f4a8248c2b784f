import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { addPerson } from './person.contract.ts'
import { countRoster, listRoster, listVoters, searchPeople } from './roster.contract.ts'
import { suspendRights } from './standing.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

async function roster(
  ask: Partial<Parameters<typeof listRoster.input.parse>[0] & object> = {},
  as: 'secretary' | 'leader' = 'secretary',
) {
  const reply = await house.as(as).ask(listRoster, { unitId: house.cast.branchId, ...ask })
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

test('the roster of a branch has its members and the people of its crews, sorted by pinyin', async () => {
  const { rows, total, unit, may } = await roster()
  assert.equal(unit.name, '运行车间党支部')
  assert.equal(total, 16)
  assert.ok(may.keep)
  const [member] = rows.filter((row) => row.id === house.cast.people.member)
  assert.deepEqual(
    [member?.kind, member?.group?.name, member?.crew?.name, member?.post?.name, member?.suspended],
    ['full', '炼钢党小组', '甲班', '净环水泵房', false],
  )
  assert.deepEqual(rows.find((row) => row.id === house.cast.people.secretary)?.offices, [
    { role: 'secretary', unit: '运行车间党支部' },
  ])
  assert.equal(rows.find((row) => row.id === house.cast.people.crew)?.kind, null)
})

test('a group leader sees his group and may change nothing in it', async () => {
  const { rows, may } = await roster({ unitId: house.cast.groupIds[0] }, 'leader')
  assert.ok(rows.length > 0 && rows.every((row) => row.group?.name === '炼钢党小组' && !row.may.keep))
  assert.equal(may.keep, false)
  const whole = await house.as('leader').ask(listRoster, { unitId: house.cast.branchId })
  assert.equal(whole.ok ? '' : whole.code, 'people.unknown-unit')
})

test('filters by kind, group, crew and name work together with every order and with pages', async () => {
  assert.equal((await roster({ kinds: ['probationary'] })).total, 2)
  assert.equal((await roster({ kinds: ['none'] })).total, 1)
  assert.equal((await roster({ groupId: house.cast.groupIds[1], kinds: ['full'] })).total, 5)
  assert.equal((await roster({ crewId: house.cast.crewIds[0] })).total, 3)
  assert.equal((await roster({ postId: house.cast.postId, kinds: ['full'] })).total, 2)
  assert.equal((await roster({ search: '石' })).rows[0]?.name, '石泉')
  for (const sort of ['name', 'group', 'crew', 'kind', 'birth', 'admitted'] as const)
    for (const descending of [false, true]) assert.equal((await roster({ sort, descending })).rows.length, 16, sort)
  assert.equal((await roster({ sort: 'kind' })).rows[0]?.kind, 'full')
})

test('the roster answers as of a day', async () => {
  assert.equal((await roster({ on: '2023-12-31' })).total, 0)
  assert.equal((await roster({ on: '2024-01-01' })).total, 16)
})

test('the numbers beside the filters add up', async () => {
  const reply = await house.as('secretary').ask(countRoster, { unitId: house.cast.branchId })
  assert.ok(reply.ok)
  const { total, members, kinds, groups, crews, posts } = reply.value
  assert.deepEqual([total, members, kinds.full, kinds.probationary, kinds.none], [16, 15, 13, 2, 1])
  assert.equal(
    groups.reduce((sum, group) => sum + group.people, 0),
    15,
  )
  assert.deepEqual([crews[0]?.people, posts[0]?.name], [3, '净环水泵房'])
})

test('a person is found by part of the name, pinyin and initials, best beginnings first', async () => {
  const id = randomUUID()
  const added = await house.as('secretary').tell(addPerson, {
    id,
    name: '单 长庚',
    posting: { id: randomUUID(), crewId: house.cast.crewIds[0], postId: null, fromOn: '2026-01-01' },
  })
  assert.ok(added.ok, JSON.stringify(added))
  for (const text of ['单', '长庚', '庚', 'shan', 'changgeng', 'scg', 'cg', '單']) {
    const found = await house.as('secretary').ask(searchPeople, { text })
    assert.ok(found.ok && found.value.people.some((person) => person.id === id && person.name === '单长庚'), text)
  }
  const nowhere = await house.as('secretary').ask(searchPeople, { text: '长庚', unitId: house.cast.groupIds[0] })
  assert.deepEqual(nowhere.ok && nowhere.value.people, [])
})

test('voters are the full members whose rights are not suspended that day (VT-01)', async () => {
  const ask = () => house.as('secretary').ask(listVoters, { branchId: house.cast.branchId })
  const before = await ask()
  assert.ok(before.ok)
  assert.equal(before.value.n, 13)
  assert.deepEqual(
    before.value.others.map((other) => other.because),
    ['probationary', 'probationary'],
  )
  const suspended = await house.as('secretary').tell(suspendRights, {
    id: randomUUID(),
    personId: house.cast.people.member,
    on: '2026-11-01',
    reference: '厂党发〔2026〕9号',
  })
  assert.ok(suspended.ok, JSON.stringify(suspended))
  const now = await ask()
  assert.equal(now.ok && now.value.n, 12)
  const earlier = await house.as('secretary').ask(listVoters, { branchId: house.cast.branchId, on: '2026-10-31' })
  assert.equal(earlier.ok && earlier.value.n, 13)
})

test('an outsider sees nothing of the branch, nor does a member without an office', async () => {
  const outsider = house.as('outsider')
  const { branchId } = house.cast
  for (const reply of [
    await outsider.ask(listRoster, { unitId: branchId }),
    await outsider.ask(countRoster, { unitId: branchId }),
    await outsider.ask(listVoters, { branchId }),
  ])
    assert.equal(reply.ok ? '' : reply.code, 'people.unknown-unit')
  const found = await outsider.ask(searchPeople, { text: '石泉' })
  assert.deepEqual(found.ok && found.value.people, [])
  const member = await house.as('member').ask(listRoster, { unitId: branchId })
  assert.equal(member.ok ? '' : member.code, 'identity.not-permitted')
})

test('malformed questions are refused before they reach the database', async () => {
  for (const input of [
    {},
    { unitId: 'x' },
    { unitId: house.cast.branchId, size: 7 },
    { unitId: house.cast.branchId, on: '2026-02-30' },
  ]) {
    const reply = await house.as('secretary').send('people.list-roster', input)
    assert.equal(reply.ok ? '' : reply.code, 'core.malformed')
  }
})
