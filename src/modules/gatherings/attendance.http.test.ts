import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import {
  addAttendee,
  clearAttendance,
  recordAttendance,
  recordAttendances,
  removeAttendee,
  showAttendance,
} from './attendance.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

const mark = (gatheringId: string, personId: string, more: object = { state: 'present' }) =>
  secretary().send('gatherings.record-attendance', { gatheringId, personId, ...more })

async function gridOf(gatheringId: string) {
  return stage.must(await secretary().ask(showAttendance, { gatheringId })).attendees
}

test('an assembly expects every member of the branch, probationary ones without a vote', async () => {
  const grid = await gridOf(await stage.plan())
  assert.equal(grid.length, 15)
  assert.equal(grid.filter(({ capacity }) => capacity === 'full').length, 13)
  assert.equal(grid.filter(({ capacity }) => capacity === 'probationary').length, 2)
  assert.ok(grid.every(({ byRight, state }) => byRight && state === null))
  assert.deepEqual(grid.find(({ person }) => person.id === stage.cast.people.member)?.crew?.name, '甲')
})

test('a committee meeting expects the committee, a group meeting the group', async () => {
  const committee = await gridOf(await stage.plan({ purposes: [{ kind: 'committee-meeting' }] }))
  assert.deepEqual(
    committee.map(({ person }) => person.id),
    [stage.cast.people.secretary],
  )
  const group = await gridOf(
    await stage.plan({
      unitId: stage.cast.groupIds[1],
      purposes: [{ kind: 'group-meeting' }],
      chairReason: '组长缺位，书记代为主持',
    }),
  )
  assert.equal(group.length, 7)
})

test('the list follows the facts of the day it is held, not of today', async () => {
  const { member } = stage.cast.people
  await sql`update people.membership set until_on = '2026-11-10' where person_id = ${member}`.execute(stage.house.db)
  const before = await gridOf(await stage.plan({ heldOn: '2026-11-09', lateReason: '补录' }))
  const after = await gridOf(await stage.plan())
  await sql`update people.membership set until_on = null where person_id = ${member}`.execute(stage.house.db)
  const has = (grid: typeof before) => grid.some(({ person }) => person.id === member)
  assert.deepEqual([has(before), has(after)], [true, false])
})

test('a member whose rights are suspended attends without a vote', async () => {
  const { member } = stage.cast.people
  await sql`insert into people.rights_suspension (id, person_id, from_on, until_on, reference)
    values (gen_random_uuid(), ${member}, '2026-11-01', '2026-12-01', '文')`.execute(stage.house.db)
  const id = await stage.open()
  const reply = stage.must(
    await secretary().tell(recordAttendance, { gatheringId: id, personId: member, state: 'present' }),
  )
  await sql`delete from people.rights_suspension where person_id = ${member}`.execute(stage.house.db)
  assert.equal(reply.capacity, 'non-voting')
})

test('marking somebody again replaces the mark', async () => {
  const id = await stage.open()
  const { member } = stage.cast.people
  await mark(id, member, { state: 'excused', reason: 'travel' })
  await mark(id, member)
  const line = (await gridOf(id)).find(({ person }) => person.id === member)
  assert.deepEqual([line?.state, line?.reason], ['present', null])
})

test('a mark is taken back: who attends by right is not marked yet, who sits in keeps the place', async () => {
  const id = await stage.open()
  const { member, crew, leader } = stage.cast.people
  const clear = (personId: string) => secretary().tell(clearAttendance, { gatheringId: id, personId })
  const lineOf = async (personId: string) => (await gridOf(id)).find(({ person }) => person.id === personId)
  await mark(id, member, { state: 'excused', reason: 'other', note: '送医' })
  await mark(id, leader)
  stage.must(await secretary().tell(addAttendee, { gatheringId: id, personId: crew, capacity: 'non-voting' }))
  stage.must(await clear(member))
  stage.must(await clear(crew))
  const line = await lineOf(member)
  assert.deepEqual([line?.byRight, line?.state, line?.reason, line?.note], [true, null, null, null])
  assert.deepEqual([(await lineOf(crew))?.byRight, (await lineOf(crew))?.state], [false, null])
  assert.equal((await lineOf(leader))?.state, 'present', 'nobody else is touched')
  assert.equal(codeOf(await clear(member)), 'done', 'what is not marked stays so')
  assert.equal(codeOf(await mark(id, member)), 'done')
})

test('a closed record takes no mark back', async () => {
  const { id } = await stage.hold()
  await stage.finish(id)
  const closed = await secretary().tell(clearAttendance, { gatheringId: id, personId: stage.cast.people.member })
  assert.equal(codeOf(closed), 'gatherings.sealed')
})

test('nobody is present ahead of the day, but leave and shift are known before', async () => {
  const id = await stage.plan({ heldOn: '2026-12-10' })
  const { member } = stage.cast.people
  const early = await mark(id, member)
  assert.deepEqual(!early.ok && [early.code, early.numbers.heldOn], ['gatherings.not-yet', '2026-12-10'])
  assert.equal(codeOf(await mark(id, member, { state: 'excused', reason: 'leave' })), 'done')
})

test('who is neither a member nor asked to sit in cannot be marked', async () => {
  const id = await stage.open()
  assert.equal(codeOf(await mark(id, stage.cast.people.crew)), 'gatherings.not-invited')
  assert.equal(codeOf(await mark(id, stage.cast.people.outsider)), 'gatherings.not-invited')
})

test('absence needs a reason that fits', async () => {
  const id = await stage.open()
  const { member } = stage.cast.people
  assert.equal(codeOf(await mark(id, member, { state: 'absent' })), 'gatherings.reason-needed')
  assert.equal(codeOf(await mark(id, member, { state: 'present', reason: 'leave' })), 'gatherings.reason-unfit')
})

test('a crew member outside the Party sits in without a vote, can be marked, and taken out again', async () => {
  const id = await stage.open()
  const { crew, member, outsider } = stage.cast.people
  const add = (personId: string) => secretary().tell(addAttendee, { gatheringId: id, personId, capacity: 'non-voting' })
  assert.equal(codeOf(await add(member)), 'gatherings.attends-by-right')
  assert.equal(codeOf(await add(outsider)), 'gatherings.unknown-person')
  stage.must(await add(crew))
  stage.must(await secretary().tell(recordAttendance, { gatheringId: id, personId: crew, state: 'present' }))
  const shown = await stage.show(id)
  assert.deepEqual([shown.totals.present, shown.totals.sittingIn, shown.totals.expected], [0, 1, 15])
  const remove = (personId: string) => secretary().tell(removeAttendee, { gatheringId: id, personId })
  stage.must(await remove(crew))
  assert.equal(codeOf(await remove(crew)), 'gatherings.not-invited')
})

test('many marks are all written or none', async () => {
  const id = await stage.open()
  const { member, leader, crew } = stage.cast.people
  const all = (...people: string[]) =>
    secretary().tell(recordAttendances, {
      gatheringId: id,
      marks: people.map((personId) => ({ personId, state: 'present' as const })),
    })
  const refused = await all(member, leader, crew)
  assert.deepEqual(!refused.ok && [refused.code, refused.numbers.people], ['gatherings.not-invited', 1])
  assert.ok((await gridOf(id)).every(({ state }) => state === null))
  assert.equal(codeOf(await all(member, member)), 'gatherings.marked-twice')
  assert.equal(stage.must(await all(member, leader)).recorded, 2)
})

test('the recorder named in a gathering may keep it without an office, and only that one', async () => {
  const { member } = stage.cast.people
  const mine = await stage.open({ recorderId: member })
  const other = await stage.open()
  const tell = (gatheringId: string) =>
    stage.house.as('member').tell(recordAttendance, { gatheringId, personId: member, state: 'present' })
  assert.equal(codeOf(await tell(mine)), 'done')
  assert.equal(codeOf(await tell(other)), 'gatherings.unknown-gathering')
})

test('the rota hints who is on shift, until the record is closed', async () => {
  const { workshopId, crewIds, people } = stage.cast
  await sql`with made as (
      insert into organisation.rota (id, workshop_id, pattern_code, epoch, from_on, shift_times)
      values (gen_random_uuid(), ${workshopId}, '4x3-2222', '2026-11-22', '2026-01-01',
        '{"D":[480,960],"M":[960,1440],"N":[1440,1920],"W":[480,990]}') returning id)
    insert into organisation.rota_crew (rota_id, crew_id, offset_days) select id, ${crewIds[0]}, 0 from made`.execute(
    stage.house.db,
  )
  const id = await stage.open({ startsAt: '15:30', endsAt: '15:40' })
  const hintOf = async () => (await gridOf(id)).find(({ person }) => person.id === people.member)?.hint
  assert.equal(await hintOf(), 'on-shift')
  const evening = await stage.plan({ startsAt: '20:00', endsAt: '20:10' })
  assert.ok((await gridOf(evening)).every(({ hint }) => hint === null))
})

test('nobody out of reach sees a grid', async () => {
  const gatheringId = await stage.open()
  for (const name of ['outsider', 'member', 'crew'] as const)
    assert.equal(
      codeOf(await stage.house.as(name).ask(showAttendance, { gatheringId })),
      'gatherings.unknown-gathering',
    )
  for (const name of ['superior', 'auditor'] as const)
    assert.equal(codeOf(await stage.house.as(name).ask(showAttendance, { gatheringId })), 'done')
})
