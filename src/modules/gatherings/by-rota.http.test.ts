import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { clearAttendance, recordAttendance, showAttendance } from './attendance.contract.ts'
import { amendPlan, openGathering } from './plan.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage
const { people, crewIds, workshopId } = stage.cast

// The crew of the member has the early shift on the day, eight to sixteen o'clock.
await sql`with made as (
    insert into organisation.rota (id, workshop_id, pattern_code, epoch, from_on, shift_times)
    values (gen_random_uuid(), ${workshopId}, '4x3-2222', '2026-11-22', '2026-01-01',
      '{"D":[480,960],"M":[960,1440],"N":[1440,1920],"W":[480,990]}') returning id)
  insert into organisation.rota_crew (rota_id, crew_id, offset_days) select id, ${crewIds[0]}, 0 from made`.execute(
  stage.house.db,
)

async function markOf(gatheringId: string, personId: string) {
  const { attendees } = stage.must(await secretary().ask(showAttendance, { gatheringId }))
  const line = attendees.find(({ person }) => person.id === personId)
  return line && [line.state, line.reason, line.how]
}

const expect = (gatheringId: string, personId: string, onDuty = false) =>
  stage.house.db
    .insertInto('gatherings.expected')
    .values({ gathering_id: gatheringId, person_id: personId, on_duty: onDuty })
    .execute()

test('who is on shift by the rota is marked so when the gathering is opened, and the mark says that the rota made it', async () => {
  const id = await stage.plan({ startsAt: '15:10', endsAt: '15:20' })
  assert.deepEqual(await markOf(id, people.member), [null, null, null])
  stage.must(await secretary().tell(openGathering, { id }))
  assert.deepEqual(await markOf(id, people.member), ['on-shift', null, 'rota'])
  const shown = await stage.show(id)
  const marked = shown.attendees.filter(({ how }) => how === 'rota').length
  assert.equal(shown.totals.unmarked, shown.totals.expected - marked)
  assert.equal(shown.totals.expectedVoters, 13, 'N is who should attend, on shift or not')
  assert.equal(shown.totals.presentVoters, 0)
  const opened = await stage.house.db
    .selectFrom('audit.event')
    .select('payload')
    .where('name', '=', 'gatherings.gathering-opened')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.equal((opened.payload as { markedByRota?: number }).markedByRota, marked, 'the event tells how many')
})

test('one key changes it: the mark is then the recorder’s, and taken back it is nobody’s', async () => {
  const id = await stage.open({ startsAt: '15:21', endsAt: '15:29' })
  const mark = { gatheringId: id, personId: people.member }
  stage.must(await secretary().tell(recordAttendance, { ...mark, state: 'present' }))
  assert.deepEqual(await markOf(id, people.member), ['present', null, 'hand'])
  stage.must(await secretary().tell(clearAttendance, mark))
  assert.deepEqual(await markOf(id, people.member), [null, null, null])
})

test('a mark made before the opening stays as it was made', async () => {
  const id = await stage.plan({ startsAt: '15:30', endsAt: '15:39' })
  const mark = { gatheringId: id, personId: people.member, state: 'excused', reason: 'travel' } as const
  stage.must(await secretary().tell(recordAttendance, mark))
  stage.must(await secretary().tell(openGathering, { id }))
  assert.deepEqual(await markOf(id, people.member), ['excused', 'travel', 'hand'])
})

test('chair and recorder are where they preside and write, whatever the rota says', async () => {
  const id = await stage.open({ startsAt: '15:40', endsAt: '15:45', recorderId: people.member })
  assert.deepEqual(await markOf(id, people.member), [null, null, null])
})

test('outside the shift nobody is marked', async () => {
  const id = await stage.open({ startsAt: '21:00', endsAt: '21:10' })
  assert.deepEqual(await markOf(id, people.member), [null, null, null])
})

test('who was asked to another sitting is excused here, and who was called from his post is not marked on shift', async () => {
  const here = await stage.plan({ startsAt: '15:46', endsAt: '15:49' })
  const there = await stage.plan({ startsAt: '15:50', endsAt: '15:55' })
  const sittingsId = randomUUID()
  await stage.house.db
    .updateTable('gatherings.gathering')
    .set({ sittings_id: sittingsId })
    .where('id', 'in', [here, there])
    .execute()
  await expect(here, people.member, true)
  await expect(there, people.leader)
  stage.must(await secretary().tell(openGathering, { id: here }))
  stage.must(await secretary().tell(openGathering, { id: there }))
  assert.deepEqual(await markOf(here, people.member), [null, null, null])
  assert.deepEqual(await markOf(there, people.member), ['excused', 'other-sitting', 'rota'])
  const named = await stage.show(here)
  assert.equal(named.recorder?.id, people.leader)
  assert.deepEqual(await markOf(here, people.leader), [null, null, null], 'the recorder is here though asked there')
})

test('a gathering that is not to be opened yet marks nobody', async () => {
  const id = await stage.plan({ heldOn: '2026-12-05', startsAt: '15:10', endsAt: '15:20' })
  assert.equal(codeOf(await secretary().tell(openGathering, { id })), 'gatherings.not-yet')
  assert.deepEqual(await markOf(id, people.member), [null, null, null])
})

/** Moves an opened gathering and leaves the rest of its plan as it is. */
async function move(id: string, more: { heldOn?: string; startsAt: string; endsAt: string; recorderId?: string }) {
  const { unitId: _, ...plan } = stage.assembly({ heldOn: '2026-11-22', ...more })
  const { version } = await stage.show(id)
  return secretary().tell(amendPlan, { ...plan, id, version, lateReason: '抢修后补开' })
}

test('moved to another hour or day after it was opened, what the rota marked is marked anew and marks by hand stay', async () => {
  const id = await stage.open({ startsAt: '15:56', endsAt: '15:59' })
  assert.deepEqual(await markOf(id, people.member), ['on-shift', null, 'rota'])
  const byHand = { gatheringId: id, personId: people.leader, state: 'excused', reason: 'travel' } as const
  stage.must(await secretary().tell(recordAttendance, byHand))
  stage.must(await move(id, { startsAt: '20:00', endsAt: '20:05', recorderId: people.secretary }))
  assert.deepEqual(await markOf(id, people.member), [null, null, null], 'off shift at eight in the evening')
  assert.deepEqual(await markOf(id, people.leader), ['excused', 'travel', 'hand'])
  stage.must(await move(id, { startsAt: '14:00', endsAt: '14:05', recorderId: people.secretary }))
  assert.deepEqual(await markOf(id, people.member), ['on-shift', null, 'rota'])
  stage.must(await move(id, { heldOn: '2026-11-21', startsAt: '14:00', endsAt: '14:05', recorderId: people.secretary }))
  assert.deepEqual(await markOf(id, people.member), [null, null, null], 'resting the day before')
})

test('who becomes recorder is no longer marked away by the rota', async () => {
  const id = await stage.open({ startsAt: '13:00', endsAt: '13:05' })
  assert.deepEqual(await markOf(id, people.member), ['on-shift', null, 'rota'])
  stage.must(await move(id, { startsAt: '13:00', endsAt: '13:05', recorderId: people.member }))
  assert.deepEqual(await markOf(id, people.member), [null, null, null])
})

test('nobody stays present at a gathering that is moved ahead', async () => {
  const id = await stage.open({ startsAt: '13:10', endsAt: '13:15' })
  stage.must(await secretary().tell(recordAttendance, { gatheringId: id, personId: people.leader, state: 'present' }))
  const later = { heldOn: '2026-12-06', startsAt: '13:10', endsAt: '13:15' }
  assert.equal(codeOf(await move(id, later)), 'gatherings.present-ahead')
  stage.must(await secretary().tell(clearAttendance, { gatheringId: id, personId: people.leader }))
  stage.must(await move(id, later))
})
