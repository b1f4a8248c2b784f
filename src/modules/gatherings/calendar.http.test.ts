import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import ICAL from 'ical.js'
import { downloadCalendar } from './calendar.contract.ts'
import { amendPlan, cancelGathering, sendNotice } from './plan.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, must, secretary } = stage

const file = async (name: 'member' | 'secretary', id: string) => {
  const reply = must(await stage.house.as(name).ask(downloadCalendar, { id })) as unknown
  const text = typeof reply === 'string' ? reply : String((reply as { body: unknown }).body ?? reply)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
    status: value('status'),
  }
}

test('whoever is called puts it in his calendar; moved it is the same entry, cancelled it goes out', async () => {
  const { unitId: _, ...plan } = stage.assembly({ heldOn: '2026-12-09', startsAt: '14:10', endsAt: '15:00' })
  const id = await stage.plan({ ...plan })
  assert.equal(codeOf(await stage.house.as('member').ask(downloadCalendar, { id })), 'gatherings.no-notice-yet')
  must(await secretary().tell(sendNotice, { id: randomUUID(), gatheringId: id, body: '开会。' }))
  const first = await file('member', id)
  assert.deepEqual([first.method, first.status, first.start], ['PUBLISH', 'CONFIRMED', '2026-12-09T06:10:00Z'])
  must(await secretary().tell(amendPlan, { ...plan, id, version: 2, heldOn: '2026-12-10' }))
  const moved = await file('member', id)
  assert.deepEqual([moved.uid, moved.start], [first.uid, '2026-12-10T06:10:00Z'])
  assert.ok(moved.sequence > first.sequence)
  must(await secretary().tell(cancelGathering, { id, version: 3, reason: '停炉' }))
  const gone = await file('secretary', id)
  assert.deepEqual([gone.uid, gone.method, gone.status], [first.uid, 'CANCEL', 'CANCELLED'])
  for (const name of ['outsider', 'crew'] as const)
    assert.equal(codeOf(await stage.house.as(name).ask(downloadCalendar, { id })), 'gatherings.unknown-gathering')
})
