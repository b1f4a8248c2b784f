import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { correctFact } from './correction.contract.ts'
import { changeMembership, changePosting } from './membership.contract.ts'
import { addPerson, showHistory, showPerson } from './person.contract.ts'
import { changeStanding, restoreRights, suspendRights } from './standing.contract.ts'

let house: TestHouse
let personId: string
const ids = { standing: '', membership: '', posting: '' }
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)
const secretary = () => house.as('secretary')
const record = async () => {
  const shown = await secretary().ask(showPerson, { personId })
  assert.ok(shown.ok, JSON.stringify(shown))
  return shown.value
}

beforeEach(async () => {
  personId = randomUUID()
  Object.assign(ids, { standing: randomUUID(), membership: randomUUID(), posting: randomUUID() })
  const added = await secretary().tell(addPerson, {
    id: personId,
    name: '林深',
    anotherOfThatName: true,
    birthOn: '1995-01-01',
    standing: { id: ids.standing, kind: 'probationary', fromOn: '2025-06-30' },
    membership: {
      id: ids.membership,
      branchId: house.cast.branchId,
      groupId: house.cast.groupIds[0],
      fromOn: '2025-06-30',
    },
    posting: { id: ids.posting, crewId: house.cast.crewIds[0], postId: house.cast.postId, fromOn: '2024-01-01' },
  })
  assert.ok(added.ok, JSON.stringify(added))
})

const standing = (more: object = {}) => ({
  id: randomUUID(),
  personId,
  seen: ids.standing,
  to: 'full' as const,
  on: '2026-06-30',
  ...more,
})

test('a probationary member is converted when the year is over, and not a day before', async () => {
  assert.equal(
    code(await secretary().tell(changeStanding, standing({ on: '2026-06-29' }))),
    'people.probation-not-over',
  )
  assert.equal(code(await secretary().tell(changeStanding, standing({ to: 'activist' }))), 'people.out-of-order')
  assert.equal(code(await secretary().tell(changeStanding, standing({ on: '2027-01-01' }))), 'people.not-yet')
  assert.equal(code(await secretary().tell(changeStanding, standing({ seen: null }))), 'people.changed-meanwhile')
  assert.equal(code(await house.as('outsider').tell(changeStanding, standing())), 'people.unknown-person')
  assert.equal(code(await house.as('leader').tell(changeStanding, standing())), 'identity.not-permitted')
  assert.equal(code(await secretary().send('people.change-standing', standing({ to: 'saint' }))), 'core.malformed')
  const key = randomUUID()
  const input = standing()
  assert.equal(code(await secretary().tell(changeStanding, input, { key })), 'done')
  const again = await secretary().tell(changeStanding, input, { key })
  assert.ok(again.ok && again.replayed)
  const { now, voter, admittedOn, fullFrom } = await record()
  assert.deepEqual(
    [now.standing?.kind, voter.because, admittedOn, fullFrom],
    ['full', 'full-member', '2025-06-30', '2026-06-30'],
  )
  assert.equal(
    code(await secretary().tell(changeStanding, standing({ seen: ids.standing }))),
    'people.changed-meanwhile',
  )
})

test('an applicant outside the branch is admitted into it, and not without it', async () => {
  const { crew } = house.cast.people
  const step = (
    seen: string | null,
    to: 'applicant' | 'activist' | 'prospective' | 'probationary',
    on: string,
    more: object = {},
  ) => ({
    id: randomUUID(),
    personId: crew,
    seen,
    to,
    on,
    ...more,
  })
  let seen: string | null = null
  for (const [to, on] of [
    ['applicant', '2024-05-01'],
    ['activist', '2024-10-01'],
    ['prospective', '2025-10-01'],
  ] as const) {
    const input = step(seen, to, on)
    assert.equal(code(await secretary().tell(changeStanding, input)), 'done')
    seen = input.id
  }
  assert.equal(
    code(await secretary().tell(changeStanding, step(seen, 'probationary', '2026-09-01'))),
    'people.member-without-branch',
  )
  const join = { id: randomUUID(), branchId: house.cast.branchId, groupId: house.cast.groupIds[1] }
  const elsewhere = { ...join, branchId: house.cast.otherBranchId, groupId: null }
  assert.equal(
    code(await secretary().tell(changeStanding, step(seen, 'probationary', '2026-09-01', { join: elsewhere }))),
    'people.unknown-unit',
  )
  assert.equal(code(await secretary().tell(changeStanding, step(seen, 'probationary', '2026-09-01', { join }))), 'done')
  const shown = await secretary().ask(showPerson, { personId: crew })
  assert.equal(shown.ok && shown.value.now.membership?.joinedBy, 'admission')
})

test('rights are suspended with a reference only, once, and restored', async () => {
  const suspend = (more: object = {}) => ({
    id: randomUUID(),
    personId,
    on: '2026-02-01',
    reference: '厂纪〔2026〕1号',
    ...more,
  })
  assert.equal(
    code(await secretary().tell(suspendRights, suspend({ untilOn: '2026-02-01' }))),
    'people.ends-before-it-begins',
  )
  assert.equal(code(await secretary().tell(suspendRights, suspend({ on: '2020-01-01' }))), 'people.not-a-member')
  assert.equal(code(await house.as('outsider').tell(suspendRights, suspend())), 'people.unknown-person')
  assert.equal(code(await secretary().send('people.suspend-rights', suspend({ reference: '' }))), 'core.malformed')
  const [input, key] = [suspend(), randomUUID()]
  assert.equal(code(await secretary().tell(suspendRights, input, { key })), 'done')
  assert.ok((await secretary().tell(suspendRights, input, { key })).ok)
  assert.equal(code(await secretary().tell(suspendRights, suspend())), 'people.already-suspended')
  const restore = { personId, suspensionId: input.id, on: '2026-08-01' }
  assert.equal(code(await house.as('outsider').tell(restoreRights, restore)), 'people.unknown-person')
  assert.equal(
    code(await secretary().tell(restoreRights, { ...restore, on: '2026-02-01' })),
    'people.ends-before-it-begins',
  )
  assert.equal(code(await secretary().send('people.restore-rights', { ...restore, on: 'soon' })), 'core.malformed')
  const again = randomUUID()
  assert.equal(code(await secretary().tell(restoreRights, restore, { key: again })), 'done')
  assert.ok((await secretary().tell(restoreRights, restore, { key: again })).ok)
  assert.equal(code(await secretary().tell(restoreRights, restore)), 'people.changed-meanwhile')
  assert.deepEqual((await record()).suspensions, [
    { id: input.id, fromOn: '2026-02-01', untilOn: '2026-08-01', reference: '厂纪〔2026〕1号' },
  ])
})

const membership = (step: object, more: object = {}) =>
  ({ personId, seen: ids.membership, on: '2026-09-01', step, ...more }) as Parameters<
    typeof changeMembership.input.parse
  >[0] &
    never

test('a member moves to another group, and leaves; his dated places remain', async () => {
  const move = (groupId: string | null) => ({ kind: 'move-group', id: randomUUID(), groupId })
  const [, second] = house.cast.groupIds
  assert.equal(
    code(await secretary().tell(changeMembership, membership(move(house.cast.groupIds[0])))),
    'people.same-place',
  )
  assert.equal(
    code(await secretary().tell(changeMembership, membership(move(house.cast.otherGroupId)))),
    'people.unknown-unit',
  )
  assert.equal(
    code(await secretary().tell(changeMembership, membership(move(second), { seen: null }))),
    'people.changed-meanwhile',
  )
  assert.equal(
    code(await secretary().tell(changeMembership, membership(move(second), { on: '2025-06-30' }))),
    'people.before-the-last',
  )
  assert.equal(
    code(await house.as('outsider').tell(changeMembership, membership(move(second)))),
    'people.unknown-person',
  )
  assert.equal(
    code(await secretary().send('people.change-membership', membership({ kind: 'vanish' }))),
    'core.malformed',
  )
  const [input, key] = [membership(move(second)), randomUUID()]
  const moved = await secretary().tell(changeMembership, input, { key })
  assert.ok(moved.ok, JSON.stringify(moved))
  assert.ok((await secretary().tell(changeMembership, input, { key })).ok)
  const left = await secretary().tell(
    changeMembership,
    membership({ kind: 'leave', by: 'left-the-party' }, { seen: moved.value.membershipId, on: '2026-10-01' }),
  )
  assert.ok(left.ok, JSON.stringify(left))
  const { memberships, now } = await record()
  assert.deepEqual(
    memberships.map((row) => [row.group?.name, row.fromOn, row.untilOn, row.leftBy]),
    [
      ['炼钢党小组', '2025-06-30', '2026-09-01', 'group-change'],
      ['除尘党小组', '2026-09-01', '2026-10-01', 'left-the-party'],
    ],
  )
  assert.equal(now.standing, null)
})

test('a transfer to a branch out of reach is refused; an administrator of both makes it', async () => {
  const join = {
    kind: 'join',
    id: randomUUID(),
    branchId: house.cast.otherBranchId,
    groupId: house.cast.otherGroupId,
    by: 'transfer',
  }
  assert.equal(code(await secretary().tell(changeMembership, membership(join))), 'people.unknown-unit')
  assert.equal(code(await house.as('administrator').tell(changeMembership, membership(join))), 'done')
  const seen = await secretary().ask(showPerson, { personId })
  assert.ok(seen.ok, 'his crew is still ours')
  const party = await secretary().tell(suspendRights, {
    id: randomUUID(),
    personId,
    on: '2026-10-01',
    reference: '越权',
  })
  assert.equal(code(party), 'people.unknown-person', 'but his Party relation is not')
})

test('a posting follows another, or ends', async () => {
  const posting = (to: object | null, more: object = {}) =>
    ({ personId, seen: ids.posting, on: '2026-09-01', to, ...more }) as never
  const [first, second] = house.cast.crewIds
  const to = (crewId: string, postId: string | null = null) => ({ id: randomUUID(), crewId, postId })
  assert.equal(code(await secretary().tell(changePosting, posting(to(first, house.cast.postId)))), 'people.same-place')
  assert.equal(code(await secretary().tell(changePosting, posting(to(second, randomUUID())))), 'people.unknown-post')
  assert.equal(code(await secretary().tell(changePosting, posting(to(house.cast.branchId)))), 'people.unknown-unit')
  assert.equal(
    code(await secretary().tell(changePosting, posting(to(second), { seen: null }))),
    'people.changed-meanwhile',
  )
  assert.equal(
    code(await secretary().tell(changePosting, posting(to(second), { on: '2023-01-01', seen: null }))),
    'people.before-the-last',
  )
  assert.equal(code(await house.as('outsider').tell(changePosting, posting(to(second)))), 'people.unknown-person')
  assert.equal(code(await secretary().send('people.change-posting', { personId })), 'core.malformed')
  const [input, key] = [posting(to(second)), randomUUID()]
  assert.equal(code(await secretary().tell(changePosting, input, { key })), 'done')
  assert.ok((await secretary().tell(changePosting, input, { key })).ok)
  const { postings } = await record()
  assert.deepEqual(
    postings.map((row) => [row.crew.name, row.untilOn]),
    [
      ['甲班', '2026-09-01'],
      ['乙班', null],
    ],
  )
})

test('a wrong fact is put right in the open: its neighbour moves along, and what it said stays', async () => {
  const full = standing()
  await secretary().tell(changeStanding, full)
  const correct = (fact: object, more: object = {}) =>
    ({ id: randomUUID(), personId, reason: '转正时间录错', fact, ...more }) as never
  const wrong = { subject: 'standing', factId: full.id, seen: { fromOn: '2026-06-30', untilOn: null } }
  const right = { ...wrong, becomes: { kind: 'full', fromOn: '2026-07-01', untilOn: null } }
  const refused: [string, object][] = [
    ['people.unknown-fact', { ...right, factId: randomUUID() }],
    ['people.changed-meanwhile', { ...right, seen: { fromOn: '2026-01-01', untilOn: null } }],
    ['people.ends-before-it-begins', { ...right, becomes: { ...right.becomes, untilOn: '2026-07-01' } }],
    ['people.overlaps', { ...right, becomes: { ...right.becomes, fromOn: '2025-01-01' } }],
    ['people.not-yet', { ...right, becomes: { ...right.becomes, fromOn: '2027-07-01' } }],
    ['people.out-of-order', { ...right, becomes: { ...right.becomes, kind: 'applicant' } }],
  ]
  for (const [expected, fact] of refused)
    assert.equal(code(await secretary().tell(correctFact, correct(fact))), expected)
  assert.equal(code(await house.as('outsider').tell(correctFact, correct(right))), 'people.unknown-person')
  assert.equal(code(await secretary().send('people.correct-fact', correct(right, { reason: '' }))), 'core.malformed')
  const [input, key] = [correct(right), randomUUID()]
  assert.equal(code(await secretary().tell(correctFact, input, { key })), 'done')
  assert.ok((await secretary().tell(correctFact, input, { key })).ok)
  const { standings } = await record()
  assert.deepEqual(
    standings.map((row) => [row.kind, row.fromOn, row.untilOn]),
    [
      ['probationary', '2025-06-30', '2026-07-01'],
      ['full', '2026-07-01', null],
    ],
  )
  const history = await secretary().ask(showHistory, { personId })
  assert.ok(history.ok)
  assert.equal(history.value.corrections[0]?.was.from_on, '2026-06-30')
  assert.deepEqual(history.value.entries[0]?.what, 'full')
})

test('memberships, postings and suspensions are corrected and struck out the same way', async () => {
  const tell = (fact: object) =>
    secretary().tell(correctFact, { id: randomUUID(), personId, reason: '录入有误', fact } as never)
  const member = { subject: 'membership', factId: ids.membership, seen: { fromOn: '2025-06-30', untilOn: null } }
  const becomes = {
    branchId: house.cast.branchId,
    groupId: house.cast.groupIds[1],
    fromOn: '2025-07-01',
    untilOn: null,
  }
  assert.equal(
    code(await tell({ ...member, becomes: { ...becomes, branchId: house.cast.otherBranchId } })),
    'people.unknown-unit',
  )
  assert.equal(code(await tell({ ...member, becomes })), 'done')
  const posting = { subject: 'posting', factId: ids.posting, seen: { fromOn: '2024-01-01', untilOn: null } }
  assert.equal(
    code(
      await tell({
        ...posting,
        becomes: { crewId: house.cast.crewIds[1], postId: randomUUID(), fromOn: '2024-01-01', untilOn: null },
      }),
    ),
    'people.unknown-post',
  )
  assert.equal(code(await tell({ ...posting, becomes: null })), 'done')
  const { memberships, postings, now } = await record()
  assert.deepEqual(
    [memberships[0]?.group?.name, memberships[0]?.fromOn, postings.length, now.posting],
    ['除尘党小组', '2025-07-01', 0, null],
  )
})
