import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { aboutMe } from './about-me.contract.ts'
import { addPerson, amendPerson, showHistory, showPerson, whoCanSee } from './person.contract.ts'
import { listRoster } from './roster.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)
const crewPosting = () => ({
  id: randomUUID(),
  crewId: house.cast.crewIds[0],
  postId: house.cast.postId,
  fromOn: '2026-01-01',
})
const secretary = () => house.as('secretary')

test('a worker outside the Party is added with his crew, and the branch sees him at once', async () => {
  const input = {
    id: randomUUID(),
    name: '  苏　木 ',
    sex: 'male' as const,
    birthOn: '1998-02-03',
    phone: '138 0000 0001',
    posting: crewPosting(),
  }
  assert.equal(code(await secretary().tell(addPerson, input)), 'people.same-name')
  assert.equal(code(await secretary().tell(addPerson, { ...input, anotherOfThatName: true })), 'done')
  const shown = await secretary().ask(showPerson, { personId: input.id })
  assert.ok(shown.ok)
  const { person, age, phone, now, voter, may } = shown.value
  assert.deepEqual(
    [person.name, person.namePinyin, age, phone, now.posting?.crew.name, voter.because, may.keep],
    ['苏木', 'su mu', 28, '138 0000 0001', '甲班', 'outside', true],
  )
})

test('a member is added with branch, group and standing, or not at all', async () => {
  const base = { id: randomUUID(), name: '新人' }
  const membership = {
    id: randomUUID(),
    branchId: house.cast.branchId,
    groupId: house.cast.groupIds[0],
    fromOn: '2026-03-01',
  }
  const standing = { id: randomUUID(), kind: 'full' as const, fromOn: '2020-07-01' }
  const refused: [string, object][] = [
    ['people.nowhere', {}],
    ['people.branch-without-standing', { membership }],
    ['people.member-without-branch', { standing, posting: crewPosting() }],
    ['people.born-later', { birthOn: '2027-01-01', posting: crewPosting() }],
    ['people.too-young', { birthOn: '2005-01-01', standing, membership }],
    ['people.not-yet', { standing: { ...standing, fromOn: '2027-01-01' }, membership }],
    ['people.unknown-unit', { standing, membership: { ...membership, groupId: house.cast.otherGroupId } }],
    [
      'people.unknown-unit',
      { standing, membership: { ...membership, branchId: house.cast.otherBranchId, groupId: null } },
    ],
    ['people.unknown-post', { posting: { ...crewPosting(), postId: randomUUID() } }],
  ]
  for (const [expected, more] of refused)
    assert.equal(code(await secretary().tell(addPerson, { ...base, ...more })), expected)
  assert.equal(code(await secretary().tell(addPerson, { ...base, standing, membership })), 'done')
  const roster = await secretary().ask(listRoster, { unitId: house.cast.branchId, search: '新人' })
  assert.equal(roster.ok && roster.value.rows[0]?.fullFrom, '2020-07-01')
})

test('the same request sent twice adds one person', async () => {
  const input = { id: randomUUID(), name: '再来', posting: crewPosting() }
  const key = randomUUID()
  const first = await secretary().tell(addPerson, input, { key })
  const second = await secretary().tell(addPerson, input, { key })
  assert.ok(first.ok && second.ok && second.replayed)
  assert.deepEqual(second.value, first.value)
})

test('whoever may not keep people adds none, and malformed requests are refused', async () => {
  const input = { id: randomUUID(), name: '外人', posting: crewPosting() }
  assert.equal(code(await house.as('outsider').tell(addPerson, input)), 'people.unknown-unit')
  for (const name of ['leader', 'member', 'crew', 'superior', 'auditor'] as const)
    assert.equal(code(await house.as(name).tell(addPerson, input)), 'identity.not-permitted', name)
  assert.equal(code(await house.as('visitor').tell(addPerson, input)), 'identity.sign-in-first')
  assert.equal(code(await secretary().send('people.add-person', { ...input, name: '' })), 'core.malformed')
  assert.equal(code(await secretary().send('people.add-person', { ...input, id: 7 })), 'core.malformed')
})

test('an amendment takes the version the caller saw, keeps what was said before, and drops an old telephone number', async () => {
  const id = randomUUID()
  await secretary().tell(addPerson, {
    id,
    name: '改名',
    birthOn: '1990-05-05',
    phone: '111111',
    posting: crewPosting(),
  })
  const amend = (more: object) =>
    secretary().tell(amendPerson, { personId: id, version: 0, reason: '身份证件核对', ...more })
  const done = await amend({ name: '改 铭', birthOn: '1990-05-06', phone: '222222' })
  assert.deepEqual(done.ok && done.value.version, 1)
  assert.equal(code(await amend({ name: '再改' })), 'people.changed-meanwhile')
  assert.equal(code(await amend({ birthOn: '2030-01-01', version: 1 })), 'people.born-later')
  const history = await secretary().ask(showHistory, { personId: id })
  assert.ok(history.ok)
  const [correction] = history.value.corrections
  assert.deepEqual(correction?.was, { name: '改名', birth_on: '1990-05-05' })
  assert.deepEqual(correction?.became, { name: '改铭', birth_on: '1990-05-06' })
  assert.equal(correction?.correctedBy, '石泉')
  assert.ok(!JSON.stringify(history.value).includes('111111'))
  const found = await secretary().ask(listRoster, { unitId: house.cast.branchId, search: 'gaiming' })
  assert.equal(found.ok && found.value.total, 1)
  assert.equal(
    code(await house.as('outsider').tell(amendPerson, { personId: id, version: 1, reason: '不相干' })),
    'people.unknown-person',
  )
})

test('the telephone number is for the secretary, the own group leader and the person', async () => {
  const { member } = house.cast.people
  const head = await secretary().ask(showPerson, { personId: member })
  assert.ok(head.ok)
  await secretary().tell(amendPerson, {
    personId: member,
    version: head.value.person.version,
    phone: '13900000000',
    reason: '补录电话',
  })
  const phones = await Promise.all(
    (['secretary', 'leader', 'member', 'superior', 'auditor'] as const).map(async (name) => {
      const reply = await house.as(name).ask(showPerson, { personId: member })
      assert.ok(reply.ok, name)
      return [name, reply.value.contactShown, reply.value.phone]
    }),
  )
  assert.deepEqual(phones, [
    ['secretary', true, '13900000000'],
    ['leader', true, '13900000000'],
    ['member', true, '13900000000'],
    ['superior', false, null],
    ['auditor', false, null],
  ])
})

test('an outsider, and a colleague without an office, see nobody; everyone sees himself', async () => {
  const { member, crew, secretary: head } = house.cast.people
  for (const operation of [showPerson, showHistory, whoCanSee]) {
    assert.equal(code(await house.as('outsider').ask(operation, { personId: member })), 'people.unknown-person')
    assert.equal(code(await house.as('crew').ask(operation, { personId: head })), 'people.unknown-person')
    assert.equal(code(await house.as('crew').ask(operation, { personId: crew })), 'done')
    assert.equal(code(await house.as('visitor').ask(operation, { personId: crew })), 'identity.sign-in-first')
  }
  assert.equal(code(await secretary().send('people.show-person', { personId: 'nobody' })), 'core.malformed')
})

test('everyone can ask who sees his record, and why', async () => {
  const reply = await house.as('member').ask(whoCanSee, { personId: house.cast.people.member })
  assert.ok(reply.ok)
  const seen = reply.value.viewers.map(({ name, role, through, sees }) => [
    name,
    role,
    through.tie,
    sees.contact,
    sees.changes,
  ])
  assert.deepEqual(
    seen.sort(),
    [
      ['审计', 'auditor', 'membership', false, false],
      ['思齐', 'group-leader', 'membership', true, false],
      ['石泉', 'secretary', 'membership', true, true],
      ['秉文', 'superior-committee', 'membership', false, false],
      ['管理', 'administrator', 'membership', false, true],
    ].sort(),
  )
  const crew = await house.as('crew').ask(whoCanSee, { personId: house.cast.people.crew })
  assert.ok(crew.ok && crew.value.viewers.every(({ through }) => through.tie === 'posting'))
})

test('the answer to "what do you hold about me" has every row that names the person, and no secret', async () => {
  const { member } = house.cast.people
  await sql`insert into organisation.rota_override (id, workshop_id, kind, person_id, from_on, until_on)
    values (${randomUUID()}, ${house.cast.workshopId}, 'leave', ${member}, '2026-12-01', '2026-12-03')`.execute(
    house.db,
  )
  const reply = await house.as('member').ask(aboutMe, {})
  assert.ok(reply.ok)
  const tables = reply.value.held.map(({ table }) => table)
  for (const table of [
    'people.membership',
    'people.standing',
    'people.posting',
    'identity.account',
    'organisation.rota_override',
  ])
    assert.ok(tables.includes(table), table)
  assert.equal(reply.value.record.person.id, member)
  assert.ok(!/no password|_hash/.test(JSON.stringify(reply.value)))
  const [posted] = reply.value.held.find(({ table }) => table === 'people.posting')?.rows ?? []
  assert.deepEqual([posted?.crew, posted?.post], ['甲班', '净环水泵房'], 'what a row points at is named')
  const crew = await house.as('crew').ask(aboutMe, {})
  assert.ok(crew.ok && !JSON.stringify(crew.value).includes(member))
})

test('a branch keeps the record of who has left; the branch he goes to has its own', async () => {
  const id = randomUUID()
  await secretary().tell(addPerson, { id, name: '离开', posting: crewPosting() })
  await sql`update people.posting set until_on = '2026-06-01' where person_id = ${id}`.execute(house.db)
  assert.equal(code(await secretary().ask(showPerson, { personId: id })), 'done')
  await sql`insert into people.membership (id, person_id, branch_id, from_on) values (${randomUUID()}, ${id}, ${house.cast.otherBranchId}, '2026-07-01')`.execute(
    house.db,
  )
  assert.equal(code(await secretary().ask(showPerson, { personId: id })), 'people.unknown-person')
  assert.equal(code(await house.as('outsider').ask(showPerson, { personId: id })), 'done')
})
