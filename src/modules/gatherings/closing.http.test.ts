import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { recordAttendance } from './attendance.contract.ts'
import { closeAsChair, closeAsRecorder } from './closing.contract.ts'
import { writeMinutes } from './minutes.contract.ts'
import { cancelGathering } from './plan.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

const leader = () => stage.house.as('leader')
const versionOf = async (id: string) => (await stage.show(id)).version

test('what is missing is refused with its numbers, and warned of before in the same lines', async () => {
  const id = await stage.open()
  await stage.attend(id, 0)
  const { member } = stage.cast.people
  await sql`delete from gatherings.attendance where gathering_id = ${id} and person_id = ${member}`.execute(
    stage.house.db,
  )
  const refused = await leader().tell(closeAsRecorder, { id, version: await versionOf(id) })
  assert.deepEqual(!refused.ok && [refused.code, refused.numbers], [
    'gatherings.not-complete',
    { missing: 3, unmarked: 1, sections: 2, votes: 0, lines: 'attendance agenda section' },
  ])
  const warned = (await stage.show(id)).checklist.filter(({ must }) => must).map(({ code }) => code)
  assert.deepEqual(warned, ['attendance', 'agenda', 'section'])
})

test('recorder and chair each close it themselves, in that order', async () => {
  const { id } = await stage.hold()
  const version = await versionOf(id)
  assert.equal(codeOf(await secretary().tell(closeAsRecorder, { id, version })), 'gatherings.not-the-recorder')
  assert.equal(codeOf(await secretary().tell(closeAsChair, { id, version })), 'gatherings.not-now')
  stage.must(await leader().tell(closeAsRecorder, { id, version }))
  assert.equal((await stage.show(id)).state, 'signing')
  assert.equal(codeOf(await leader().tell(closeAsChair, { id, version: version + 1 })), 'gatherings.not-the-chair')
  stage.must(await secretary().tell(closeAsChair, { id, version: version + 1 }))
  assert.deepEqual(
    (await stage.show(id)).milestones.map(({ kind }) => kind),
    ['planned', 'opened', 'recorder-closed', 'chair-closed'],
  )
})

test('once the recorder has closed it nothing in it changes but by amendment', async () => {
  const { id } = await stage.hold()
  stage.must(await leader().tell(closeAsRecorder, { id, version: await versionOf(id) }))
  const { member } = stage.cast.people
  const marked = await secretary().tell(recordAttendance, { gatheringId: id, personId: member, state: 'on-shift' })
  assert.equal(codeOf(marked), 'gatherings.sealed')
  const section = { gatheringId: id, purpose: 'branch-assembly', text: '补写', version: 1 } as const
  assert.equal(codeOf(await secretary().tell(writeMinutes, section)), 'gatherings.sealed')
  const cancelled = await secretary().tell(cancelGathering, { id, version: await versionOf(id), reason: '不算' })
  assert.equal(codeOf(cancelled), 'gatherings.sealed')
})

test('an attendance sent while the recorder closes is in the record or refused, never after it', async () => {
  const { id } = await stage.hold()
  const version = await versionOf(id)
  const { member } = stage.cast.people
  const mark = { gatheringId: id, personId: member, state: 'excused', reason: 'travel' } as const
  const [closed, ...marks] = await Promise.all([
    leader().tell(closeAsRecorder, { id, version }),
    ...Array.from({ length: 6 }, () => secretary().tell(recordAttendance, mark)),
  ])
  assert.equal(codeOf(closed), 'done')
  for (const reply of marks) assert.match(codeOf(reply) ?? '', /^done$|^gatherings\.sealed$/)
  const { rows } = await sql<{ late: number }>`
    select count(*) as late from gatherings.attendance join gatherings.gathering on gathering.id = gathering_id
    where gathering_id = ${id} and recorded_at > sealed_at`.execute(stage.house.db)
  assert.equal(rows[0]?.late, 0)
})

test('numbers of a unit, kind and year have no gaps, and each purpose has its own', async () => {
  const purposes = [{ kind: 'branch-assembly' as const }, { kind: 'theme-party-day' as const, theme: '学习条例' }]
  const before = stage.must(await secretary().tell(closeAsChair, await readyToSign(await stage.hold()))).serials[0]
    ?.serial
  const both = await stage.hold({ purposes })
  await stage.write(both.id, 'theme-party-day')
  const cancelled = await stage.plan()
  stage.must(await secretary().tell(cancelGathering, { id: cancelled, version: 1, reason: '停炉' }))
  const closed = await stage.finish(both.id)
  const numbers = Object.fromEntries(closed.serials.map(({ kind, serial }) => [kind, serial]))
  assert.deepEqual(numbers, { 'branch-assembly': (before ?? 0) + 1, 'theme-party-day': 1 })
  const again = await stage.finish((await stage.hold()).id)
  assert.deepEqual(again.serials, [{ kind: 'branch-assembly', serial: (before ?? 0) + 2 }])
})

async function readyToSign({ id }: { id: string }) {
  const version = await versionOf(id)
  stage.must(await leader().tell(closeAsRecorder, { id, version }))
  return { id, version: version + 1 }
}

test('two gatherings closed at the same instant get two numbers', async () => {
  const ready = [await readyToSign(await stage.hold()), await readyToSign(await stage.hold())]
  const closed = await Promise.all(ready.map((input) => secretary().tell(closeAsChair, input)))
  const serials = closed.map((reply) => stage.must(reply).serials[0]?.serial)
  assert.equal(new Set(serials).size, 2)
})

test('the duty board hears of the closing, with branch, unit, day and kinds', async () => {
  const { id } = await stage.hold()
  await stage.finish(id)
  const event = await stage.house.db
    .selectFrom('audit.event')
    .select('payload')
    .where('name', '=', 'gatherings.gathering-closed')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const { branchId } = stage.cast
  assert.deepEqual(event.payload, {
    gatheringId: id,
    branchId,
    unitId: branchId,
    heldOn: '2026-11-22',
    kinds: ['branch-assembly'],
  })
})

test('a vote whose attendance was put right after the count is judged again at the closing', async () => {
  const { id } = await stage.hold()
  const { attendees } = await stage.show(id)
  const present = attendees.filter(({ state, capacity }) => state === 'present' && capacity === 'full')
  for (const { person } of present.slice(9))
    stage.must(await secretary().tell(recordAttendance, { gatheringId: id, personId: person.id, state: 'on-shift' }))
  const sum = (await stage.show(id)).checklist.find(({ code }) => code === 'sum')
  assert.equal(sum?.must, true)
  assert.equal(
    codeOf(await leader().tell(closeAsRecorder, { id, version: await versionOf(id) })),
    'gatherings.not-complete',
  )
})

test('a standing corrected before the closing is in the record, and the vote is judged on it', async () => {
  const { id } = await stage.hold()
  const absent = (await stage.show(id)).attendees.find(
    ({ state, capacity }) => state === 'absent' && capacity === 'full',
  )
  const personId = absent?.person.id ?? ''
  await sql`update people.standing set kind = 'probationary' where person_id = ${personId}`.execute(stage.house.db)
  await stage.finish(id)
  await sql`update people.standing set kind = 'full' where person_id = ${personId}`.execute(stage.house.db)
  const shown = await stage.show(id)
  assert.equal(shown.attendees.find(({ person }) => person.id === personId)?.capacity, 'probationary')
  assert.deepEqual([shown.votes[0]?.n, shown.votes[0]?.judgement?.values?.n], [12, 12])
})

test('an end typed at the closing is kept; half a day later is taken for a slip', async () => {
  const { id } = await stage.hold({ startsAt: '23:30', endsAt: null })
  const version = await versionOf(id)
  const slip = await leader().tell(closeAsRecorder, { id, version, endsAt: '23:00' })
  assert.equal(codeOf(slip), 'gatherings.ends-before-start')
  stage.must(await leader().tell(closeAsRecorder, { id, version, endsAt: '00:20' }))
  assert.equal((await stage.show(id)).endsAt, '00:20')
})
