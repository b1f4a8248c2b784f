import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { type CalendarEvent, calendarText, escapeText, fold } from './icalendar.ts'

const event: CalendarEvent = {
  uid: 'gathering-1@yanzhen',
  when: { from: new Date('2026-11-25T01:00:00Z'), until: new Date('2026-11-25T02:30:00Z') },
  summary: '支部党员大会、主题党日 · 运行车间党支部',
  description: '',
  location: null,
  url: null,
  cancelled: false,
  sequence: 1,
  changedAt: new Date('2026-11-20T08:00:00Z'),
}

const octets = (line: string) => new TextEncoder().encode(line).length

/** What an independent reader makes of it. */
const read = (events: readonly CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(calendarText('雁阵', events)))
    .getAllSubcomponents('vevent')
    .map((found) => new ICAL.Event(found))

test('no line is longer than 75 octets, and unfolding gives back what was folded, whatever the characters', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text))
  fc.assert(
    fc.property(line, (text) => {
      const folded = fold(text)
      assert.ok(folded.split('\r\n').every((part) => octets(part) <= 75))
      assert.equal(folded.replaceAll('\r\n ', ''), text)
    }),
  )
  assert.equal(fold('雁'.repeat(26)).split('\r\n').map(octets).join(), '75,4')
})

test('another parser reads back the very text, with commas, semicolons, backslashes and line ends', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map((drawn) => drawn.replace(/\p{Cc}/gu, ''))
  fc.assert(
    fc.property(text, text, (summary, location) => {
      const [back] = read([{ ...event, summary, location: location || null, description: 'a\nb, c; d\\n' }])
      assert.equal(back?.summary, summary)
      assert.equal(back?.location ?? '', location)
      assert.equal(back?.description, 'a\nb, c; d\\n')
    }),
  )
})

test('nothing written by a user can begin a line of its own', () => {
  assert.equal(escapeText('甲\r\nEND:VEVENT\rX\u0000\u000bY'), '甲\\nEND:VEVENT\\nXY')
  const forged = read([{ ...event, location: '三楼\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x' }])
  assert.equal(forged.length, 1)
})

test('a whole day ends on the next, takes no time, and an unplanned end is not made up', () => {
  const [day, open] = read([
    { ...event, uid: 'duty', when: { on: '2026-12-31' } },
    { ...event, when: { ...event.when, until: null } as CalendarEvent['when'] },
  ])
  assert.deepEqual(
    [day?.startDate.toString(), day?.endDate.toString(), day?.startDate.isDate],
    ['2026-12-31', '2027-01-01', true],
  )
  assert.equal(day?.component.getFirstPropertyValue('transp'), 'TRANSPARENT')
  assert.equal(open?.component.getFirstProperty('dtend'), null)
  assert.equal(open?.startDate.toJSDate().toISOString(), '2026-11-25T01:00:00.000Z')
})

test('a cancelled one says so and leaves the time free; stamps and sequence are read as they were', () => {
  const [back] = read([{ ...event, cancelled: true, sequence: 4 }])
  assert.equal(back?.component.getFirstPropertyValue('status'), 'CANCELLED')
  assert.equal(back?.component.getFirstPropertyValue('transp'), 'TRANSPARENT')
  assert.equal(back?.sequence, 4)
  const stamps = ['dtstamp', 'last-modified'].map((name) => String(back?.component.getFirstPropertyValue(name)))
  assert.deepEqual(stamps, ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z'])
})
