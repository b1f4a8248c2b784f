import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { correctFact } from './correction.contract.ts'
import { appointOffice, listOffices, releaseOffice } from './office.contract.ts'
import { listRoster } from './roster.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)
const secretary = () => house.as('secretary')
const officesOf = async (as: 'secretary' | 'member' = 'secretary') => {
  const reply = await house.as(as).ask(listOffices, { unitId: house.cast.branchId })
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value.offices
}
const appoint = (personId: string, more: object = {}) => ({
  id: randomUUID(),
  personId,
  unitId: house.cast.branchId,
  role: 'committee-member' as const,
  on: '2026-11-01',
  ...more,
})

test('a committee member is appointed with a portfolio and a term of three years from the election (CM-03)', async () => {
  const { member, crew, outsider } = house.cast.people
  const input = appoint(member, { duty: 'organisation', electedOn: '2026-10-30', reference: '厂党〔2026〕7号' })
  const refused: [string, object][] = [
    ['people.not-a-full-member', appoint(crew)],
    ['people.no-such-office-here', appoint(member, { role: 'group-leader' })],
    ['people.no-such-office-here', appoint(member, { role: 'superior-committee' })],
    ['people.duty-without-committee', appoint(member, { role: 'deputy-secretary', duty: 'discipline' })],
    ['people.unknown-person', appoint(outsider)],
    ['people.unknown-unit', appoint(member, { unitId: house.cast.otherBranchId })],
    ['people.ends-before-it-begins', appoint(member, { untilOn: '2026-11-01' })],
  ]
  for (const [expected, asked] of refused)
    assert.equal(code(await secretary().tell(appointOffice, asked as typeof input)), expected)
  const key = randomUUID()
  assert.equal(code(await secretary().tell(appointOffice, input, { key })), 'done')
  assert.ok((await secretary().tell(appointOffice, input, { key })).ok)
  assert.equal(
    code(await secretary().tell(appointOffice, appoint(member, { duty: 'organisation' }))),
    'people.office-already-his',
  )
  const held = (await officesOf()).find((office) => office.id === input.id)
  assert.deepEqual([held?.termEndsOn, held?.duty, held?.may.release], ['2029-10-30', 'organisation', true])
  assert.equal(code(await secretary().send('people.appoint-office', { ...input, role: 'chairman' })), 'core.malformed')
})

test('whoever keeps people may not give himself rights: offices are for who administers', async () => {
  const { member } = house.cast.people
  const committee = house.as('member')
  assert.equal(code(await committee.ask(listRoster, { unitId: house.cast.branchId })), 'done')
  assert.equal(
    code(await committee.tell(appointOffice, appoint(member, { role: 'administrator' }))),
    'identity.not-permitted',
  )
  const [office] = (await officesOf()).filter(({ person }) => person.id === member)
  const fact = {
    subject: 'office' as const,
    factId: office?.id ?? '',
    seen: { fromOn: '2026-11-01', untilOn: null },
    becomes: {
      role: 'secretary' as const,
      duty: null,
      electedOn: null,
      reference: null,
      fromOn: '2026-11-01',
      untilOn: null,
    },
  }
  const input = { id: randomUUID(), personId: member, reason: '自己提升', fact }
  assert.equal(code(await committee.tell(correctFact, input)), 'people.not-permitted-here')
  assert.equal(code(await secretary().tell(correctFact, input)), 'people.office-held')
  const right = {
    ...input,
    fact: { ...fact, becomes: { ...fact.becomes, role: 'committee-member' as const, duty: 'publicity' as const } },
  }
  assert.equal(code(await secretary().tell(correctFact, right)), 'done')
  for (const name of ['outsider', 'superior', 'leader', 'auditor'] as const)
    assert.notEqual(
      code(await house.as(name).tell(appointOffice, appoint(member, { role: 'deputy-secretary' }))),
      'done',
      name,
    )
})

test('a branch has one secretary at a time: the next one follows, on the day', async () => {
  const { member, secretary: old } = house.cast.people
  const [current] = (await officesOf()).filter(({ role }) => role === 'secretary')
  assert.ok(current)
  const input = appoint(member, { role: 'secretary', on: '2026-11-20' })
  const held = await secretary().tell(appointOffice, input)
  assert.equal(code(held), 'people.office-held')
  assert.equal(!held.ok && held.numbers.name, '石泉')
  assert.equal(
    code(await secretary().tell(appointOffice, { ...input, replaces: randomUUID() })),
    'people.changed-meanwhile',
  )
  const done = await secretary().tell(appointOffice, { ...input, replaces: current.id })
  assert.equal(done.ok && done.value.replacedPersonId, old)
  assert.deepEqual(
    (await officesOf('member')).filter(({ role }) => role === 'secretary').map(({ person }) => person.name),
    ['明溪'],
  )
  const before = await house.as('member').ask(listOffices, { unitId: house.cast.branchId, on: '2026-11-19' })
  assert.deepEqual(
    before.ok && before.value.offices.filter(({ role }) => role === 'secretary').map(({ person }) => person.name),
    ['石泉'],
  )
  assert.equal(code(await secretary().ask(listRoster, { unitId: house.cast.branchId })), 'identity.not-permitted')
})

test('two successions at once leave one secretary', async () => {
  const at = '2026-11-21'
  const [current] = await house
    .as('administrator')
    .ask(listOffices, { unitId: house.cast.branchId })
    .then((reply) => (reply.ok ? reply.value.offices.filter(({ role }) => role === 'secretary') : []))
  const { rows } = await sql<{ id: string }>`
    select person_id as id from people.voter_on('2026-11-21') where branch_id = ${house.cast.branchId} limit 2`.execute(
    house.db,
  )
  const replies = await Promise.all(
    rows.map(({ id }) =>
      house.as('administrator').tell(appointOffice, appoint(id, { role: 'secretary', on: at, replaces: current?.id })),
    ),
  )
  assert.deepEqual(replies.map(code).sort(), ['done', 'people.changed-meanwhile'])
})

test('an office is released once; the last who administers stays', async () => {
  const admin = house.as('administrator')
  const listed = await admin.ask(listOffices, { unitId: house.cast.committeeId })
  assert.ok(listed.ok)
  const member = listed.value.offices.find(({ role }) => role === 'committee-member')
  const own = listed.value.offices.find(({ role }) => role === 'administrator')
  assert.ok(member && own)
  const input = { officeId: member.id, on: '2026-11-22' }
  assert.equal(code(await house.as('outsider').tell(releaseOffice, input)), 'people.unknown-office')
  assert.equal(code(await admin.tell(releaseOffice, { ...input, on: '2026-11-01' })), 'people.ends-before-it-begins')
  assert.equal(code(await admin.send('people.release-office', { officeId: member.id })), 'core.malformed')
  const key = randomUUID()
  assert.equal(code(await admin.tell(releaseOffice, input, { key })), 'done')
  assert.ok((await admin.tell(releaseOffice, input, { key })).ok)
  assert.equal(code(await admin.tell(releaseOffice, input)), 'people.changed-meanwhile')
  assert.equal(
    code(await admin.tell(releaseOffice, { officeId: own.id, on: '2026-11-22' })),
    'people.last-administrator',
  )
  assert.equal(
    code(await house.as('outsider').ask(listOffices, { unitId: house.cast.branchId })),
    'people.unknown-unit',
  )
})
