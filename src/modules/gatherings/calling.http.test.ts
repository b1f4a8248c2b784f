import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { planGathering, sendNotice } from './plan.contract.ts'
import { printNotice } from './print.contract.ts'
import { myGatherings, showGathering } from './reading.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage
const { people } = stage.cast

const seenBy = async (name: 'member' | 'leader' | 'crew') => {
  const { gatherings } = stage.must(await stage.house.as(name).ask(myGatherings, {}))
  return gatherings.map(({ id }) => id)
}

test('of several sittings each knows the others and who was asked to come; only they see its notice', async () => {
  const sittingsId = randomUUID()
  const first = stage.assembly({ sittingsId, expected: [{ personId: people.member, onDuty: true }] })
  const second = stage.assembly({
    sittingsId,
    expected: [{ personId: people.leader, onDuty: false }],
    recorderId: null,
  })
  for (const sitting of [first, second]) {
    stage.must(await secretary().tell(planGathering, sitting))
    stage.must(await secretary().tell(sendNotice, { id: randomUUID(), gatheringId: sitting.id, body: '分两场。' }))
  }
  const shown = stage.must(await secretary().ask(showGathering, { id: second.id }))
  assert.deepEqual(
    shown.sittings.map(({ id, startsAt, cancelled }) => [id, startsAt, cancelled]),
    [first, second].map(({ id, startsAt }) => [id, startsAt, false]),
  )
  assert.deepEqual(
    shown.asked.map(({ id, onDuty }) => [id, onDuty]),
    [[people.leader, false]],
  )
  assert.ok((await seenBy('member')).includes(first.id))
  assert.ok(!(await seenBy('member')).includes(second.id))
  assert.equal(
    codeOf(await stage.house.as('member').ask(printNotice, { id: second.id })),
    'gatherings.unknown-gathering',
  )
  assert.equal(codeOf(await stage.house.as('member').ask(printNotice, { id: first.id })), 'done')
})

test('only who attends by right is expected, and whoever sits in has no right to attend', async () => {
  const stranger = stage.assembly({ expected: [{ personId: people.crew, onDuty: false }] })
  const refused = await secretary().tell(planGathering, stranger)
  assert.deepEqual(!refused.ok && [refused.code, refused.numbers], ['gatherings.not-entitled', { people: 1 }])
  const member = await secretary().tell(planGathering, stage.assembly({ sittingIn: [people.member] }))
  assert.equal(codeOf(member), 'gatherings.attends-by-right')
  const foreign = await secretary().tell(planGathering, stage.assembly({ sittingIn: [people.outsider] }))
  assert.equal(codeOf(foreign), 'gatherings.unknown-person')
  const shown = await secretary().ask(showGathering, { id: stranger.id })
  assert.equal(codeOf(shown), 'gatherings.unknown-gathering', 'nothing of a refused plan stays')
})

test('guests, people who sit in and the agenda come with the plan, or none of it does', async () => {
  const items = [{ id: randomUUID(), title: '通报工作' }]
  const guests = [{ id: randomUUID(), name: '老班长', origin: '退休' }]
  const plan = stage.assembly({ sittingIn: [people.crew], guests, agenda: [{ purpose: 'branch-assembly', items }] })
  stage.must(await secretary().tell(planGathering, plan))
  const shown = await stage.show(plan.id)
  assert.deepEqual([shown.guests.map(({ name }) => name), shown.totals.sittingIn], [['老班长'], 1])
  assert.deepEqual(
    shown.purposes[0]?.agenda.map(({ title }) => title),
    ['通报工作'],
  )
  const taken = await secretary().tell(planGathering, stage.assembly({ guests }))
  assert.equal(codeOf(taken), 'gatherings.id-taken')
  const unserved = stage.assembly({ agenda: [{ purpose: 'lecture', items }] })
  assert.equal(codeOf(await secretary().tell(planGathering, unserved)), 'gatherings.no-such-purpose')
})

test('sittings of another unit are not shown, even by their id', async () => {
  const sittingsId = randomUUID()
  const plan = stage.assembly({ sittingsId })
  stage.must(await secretary().tell(planGathering, plan))
  const group = {
    ...stage.assembly({ sittingsId }),
    unitId: stage.cast.groupIds[0] ?? '',
    purposes: [{ kind: 'group-meeting' as const }],
  }
  stage.must(await secretary().tell(planGathering, { ...group, chairId: people.leader }))
  assert.equal((await stage.show(plan.id)).sittings.length, 1)
})
