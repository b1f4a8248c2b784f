import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { recordAttendance } from './attendance.contract.ts'
import { setAgenda, writeMinutes } from './minutes.contract.ts'
import { amendPlan, cancelGathering, copyGathering, openGathering, planGathering, sendNotice } from './plan.contract.ts'
import { myGatherings } from './reading.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

async function venue(name: string, inMoltenBay: boolean, metres: number | null) {
  const id = randomUUID()
  await sql`insert into organisation.venue (id, branch_id, name, capacity, in_molten_bay, metres_to_lift_limit)
    values (${id}, ${stage.cast.branchId}, ${name}, 20, ${inMoltenBay}, ${metres})`.execute(stage.house.db)
  return id
}

test('a room under molten metal or closer than 50 m to the lift limit is refused with its metres', async () => {
  const bay = await secretary().tell(planGathering, stage.assembly({ venueId: await venue('跨内班会室', true, null) }))
  assert.equal(codeOf(bay), 'gatherings.venue-in-molten-bay')
  const near = await secretary().tell(planGathering, stage.assembly({ venueId: await venue('跨边休息室', false, 49) }))
  assert.deepEqual(!near.ok && [near.code, near.numbers], [
    'gatherings.venue-near-lifting',
    { venue: '跨边休息室', metres: 49, limit: 50 },
  ])
  const far = await secretary().tell(planGathering, stage.assembly({ venueId: await venue('厂前会议室', false, 50) }))
  assert.equal(codeOf(far), 'done')
})

test('a venue of another branch, or a venue and a place at once, is refused', async () => {
  const foreign = await secretary().tell(planGathering, stage.assembly({ venueId: randomUUID() }))
  assert.equal(codeOf(foreign), 'gatherings.unknown-venue')
  const both = await secretary().tell(planGathering, stage.assembly({ place: '废钢料场' }))
  assert.equal(codeOf(both), 'gatherings.two-places')
})

test('one room at one hour holds one gathering, and so does one unit', async () => {
  const taken = stage.assembly()
  stage.must(await secretary().tell(planGathering, taken))
  const { startsAt } = taken
  const group = { unitId: stage.cast.groupIds[0], purposes: [{ kind: 'group-meeting' as const }] }
  const sameRoom = { ...stage.assembly({ ...group, chairId: stage.cast.people.leader }), startsAt, endsAt: null }
  assert.equal(codeOf(await secretary().tell(planGathering, sameRoom)), 'gatherings.venue-taken')
  const elsewhere = { ...stage.assembly(), venueId: null, startsAt, endsAt: taken.endsAt }
  const clash = await secretary().tell(planGathering, elsewhere)
  assert.deepEqual(!clash.ok && [clash.code, clash.numbers.title], ['gatherings.time-taken', '四季度支部党员大会'])
})

test('the hour of a cancelled gathering is free again', async () => {
  const first = stage.assembly()
  stage.must(await secretary().tell(planGathering, first))
  const second = { ...stage.assembly(), startsAt: first.startsAt, endsAt: first.endsAt }
  assert.equal(codeOf(await secretary().tell(planGathering, second)), 'gatherings.time-taken')
  stage.must(await secretary().tell(cancelGathering, { id: first.id, version: 1, reason: '停炉' }))
  assert.equal(codeOf(await secretary().tell(planGathering, second)), 'done')
})

test('two plans for the same room at the same instant: one of them waits and is refused', async () => {
  const first = stage.assembly()
  const group = { unitId: stage.cast.groupIds[0], purposes: [{ kind: 'group-meeting' as const }] }
  const second = { ...stage.assembly({ ...group, chairId: stage.cast.people.leader }), startsAt: first.startsAt }
  const replies = await Promise.all([secretary().tell(planGathering, first), secretary().tell(planGathering, second)])
  assert.deepEqual(replies.map((reply) => reply.ok).sort(), [false, true])
})

test('a past day needs its reason and is marked as entered late for good; a future day is not', async () => {
  const past = stage.assembly({ heldOn: '2026-11-05' })
  const refused = await secretary().tell(planGathering, past)
  assert.deepEqual(!refused.ok && refused.numbers, { heldOn: '2026-11-05', recordedOn: '2026-11-22' })
  stage.must(await secretary().tell(planGathering, { ...past, lateReason: '抢修期间未及时录入' }))
  const shown = await stage.show(past.id)
  assert.equal(shown.lateReason, '抢修期间未及时录入')
  assert.equal(shown.createdAt.toISOString().slice(0, 10), '2026-11-22')
})

test('a plan cannot be moved into the past without the reason either', async () => {
  const id = await stage.plan({ heldOn: '2026-12-20' })
  const { unitId: _, ...moved } = stage.assembly({ heldOn: '2026-11-01' })
  assert.equal(codeOf(await secretary().tell(amendPlan, { ...moved, id, version: 1 })), 'gatherings.late-needs-reason')
})

test('before the unit stood nothing can have been held', async () => {
  const early = await secretary().tell(planGathering, stage.assembly({ heldOn: '2020-01-01', lateReason: '补录' }))
  assert.equal(codeOf(early), 'gatherings.unit-not-then')
})

test('a chair whom MT-05 does not name needs a reason, which stays on record', async () => {
  const plan = stage.assembly({ chairId: stage.cast.people.member })
  assert.equal(codeOf(await secretary().tell(planGathering, plan)), 'gatherings.chair-needs-reason')
  stage.must(await secretary().tell(planGathering, { ...plan, chairReason: '书记出差，委托明溪主持' }))
  assert.equal((await stage.show(plan.id)).chairReason, '书记出差，委托明溪主持')
})

test('chair and recorder stand in the branch', async () => {
  const stranger = stage.assembly({ recorderId: stage.cast.people.outsider })
  assert.equal(codeOf(await secretary().tell(planGathering, stranger)), 'gatherings.unknown-person')
})

test('a group leader convenes his own group and nothing else', async () => {
  const leader = stage.house.as('leader')
  const group = (unitId: string) =>
    stage.assembly({ unitId, chairId: stage.cast.people.leader, purposes: [{ kind: 'group-meeting' }] })
  assert.equal(codeOf(await leader.tell(planGathering, group(stage.cast.groupIds[0]))), 'done')
  assert.equal(codeOf(await leader.tell(planGathering, group(stage.cast.groupIds[1]))), 'gatherings.unknown-unit')
  assert.equal(codeOf(await leader.tell(planGathering, stage.assembly())), 'gatherings.unknown-unit')
})

test('changing a plan from a version somebody else has changed is a conflict', async () => {
  const id = await stage.plan()
  const { unitId: _, ...plan } = stage.assembly({ title: '改期的大会' })
  stage.must(await secretary().tell(amendPlan, { ...plan, id, version: 1 }))
  const late = await secretary().tell(amendPlan, { ...plan, id, version: 1 })
  assert.deepEqual(!late.ok && [late.code, late.numbers.version], ['gatherings.changed-since', 2])
})

test('a purpose with minutes cannot be taken out; an empty one can', async () => {
  const purposes = [{ kind: 'branch-assembly' as const }, { kind: 'theme-party-day' as const, theme: '拾废钢' }]
  const id = await stage.plan({ purposes })
  const { unitId: _, ...plan } = stage.assembly({ purposes: [{ kind: 'theme-party-day', theme: '拾废钢' }] })
  const section = { gatheringId: id, purpose: 'branch-assembly' as const, text: '会议经过。', version: 1 }
  stage.must(await secretary().tell(writeMinutes, section))
  const kept = await secretary().tell(amendPlan, { ...plan, id, version: 1 })
  assert.deepEqual(!kept.ok && kept.numbers, { kind: 'branch-assembly' })
  stage.must(await secretary().tell(writeMinutes, { ...section, text: '', version: 2 }))
  stage.must(await secretary().tell(amendPlan, { ...plan, id, version: 1 }))
  assert.deepEqual(
    (await stage.show(id)).purposes.map(({ kind }) => kind),
    ['theme-party-day'],
  )
})

test('a theme is settled by an item of a committee meeting of this branch', async () => {
  const committee = await stage.plan({ purposes: [{ kind: 'committee-meeting' }] })
  const itemId = randomUUID()
  const items = [{ id: itemId, title: '议定十二月主题党日' }]
  stage.must(await secretary().tell(setAgenda, { gatheringId: committee, purpose: 'committee-meeting', items }))
  const themeDay = (settledItemId: string) =>
    stage.assembly({ purposes: [{ kind: 'theme-party-day', theme: '拾废钢', settledItemId }] })
  assert.equal(codeOf(await secretary().tell(planGathering, themeDay(randomUUID()))), 'gatherings.unknown-agenda-item')
  const plan = themeDay(itemId)
  stage.must(await secretary().tell(planGathering, plan))
  assert.equal((await stage.show(plan.id)).purposes[0]?.settledIn?.title, '议定十二月主题党日')
})

test('a copy takes purposes, place, hours and standing agenda along, and nobody’s attendance', async () => {
  const first = await stage.open()
  await stage.write(first)
  stage.must(
    await secretary().tell(recordAttendance, {
      gatheringId: first,
      personId: stage.cast.people.member,
      state: 'present',
    }),
  )
  const id = randomUUID()
  stage.must(await secretary().tell(copyGathering, { id, fromId: first, heldOn: '2027-02-24' }))
  const [original, copy] = [await stage.show(first), await stage.show(id)]
  assert.deepEqual([copy.startsAt, copy.place, copy.chair], [original.startsAt, original.place, original.chair])
  assert.deepEqual(
    copy.purposes[0]?.agenda.map(({ title, points }) => [title, points]),
    [['四季度工作安排', '']],
  )
  assert.ok(copy.attendees.every(({ state }) => state === null))
  assert.deepEqual([copy.state, copy.copiedFromId], ['planned', first])
})

test('a notice makes a gathering visible to those who are called, and to nobody else', async () => {
  const id = await stage.plan({ heldOn: '2026-12-08' })
  const seenBy = async (name: 'member' | 'crew' | 'outsider') =>
    stage.must(await stage.house.as(name).ask(myGatherings, {})).gatherings.find((one) => one.id === id)
  assert.equal(await seenBy('member'), undefined)
  const body = '定于2026年12月8日召开四季度支部党员大会。'
  stage.must(await secretary().tell(sendNotice, { id: randomUUID(), gatheringId: id, body }))
  assert.deepEqual([(await seenBy('member'))?.notice, (await seenBy('member'))?.mine.capacity], [body, 'full'])
  assert.equal(await seenBy('crew'), undefined)
  assert.equal(await seenBy('outsider'), undefined)
})

test('a gathering is not opened before its day, and not cancelled once it has begun', async () => {
  const ahead = await stage.plan({ heldOn: '2026-12-09' })
  assert.equal(codeOf(await secretary().tell(openGathering, { id: ahead })), 'gatherings.not-yet')
  const open = await stage.open()
  const cancelled = await secretary().tell(cancelGathering, { id: open, version: 2, reason: '改期' })
  assert.equal(codeOf(cancelled), 'gatherings.not-now')
})
