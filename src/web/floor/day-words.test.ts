import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, type FloorShift, hoursOf, nearDay, nowWords, shiftAfter, shiftAt } from './day-words.ts'

const zone = 'Asia/Shanghai'
const shift = (on: string, name: FloorShift['name'], startsAt: string, endsAt: string): FloorShift => ({
  on,
  name,
  startsAt: new Date(`${startsAt}+08:00`).toISOString(),
  endsAt: new Date(`${endsAt}+08:00`).toISOString(),
  provisional: false,
})
const early = shift('2026-11-25', 'early', '2026-11-25T08:00', '2026-11-25T16:00')
const middle = shift('2026-11-26', 'middle', '2026-11-26T16:00', '2026-11-27T00:00')
const night = shift('2026-11-27', 'night', '2026-11-28T00:00', '2026-11-28T08:00')
const shifts = [early, middle, night]

test('the shift now is told from the clock of the phone, so that it stays right without a network', () => {
  assert.equal(shiftAt(shifts, new Date('2026-11-25T07:59:59+08:00')), undefined)
  assert.equal(shiftAt(shifts, new Date('2026-11-25T08:00:00+08:00')), early)
  assert.equal(shiftAt(shifts, new Date('2026-11-25T16:00:00+08:00')), undefined)
  assert.equal(shiftAfter(shifts, new Date('2026-11-25T08:00:00+08:00')), middle)
})

test('midnight is 24:00 of the day a shift belongs to', () => {
  assert.equal(hoursOf(early, zone), '08:00–16:00')
  assert.equal(hoursOf(middle, zone), '16:00–24:00')
  assert.equal(hoursOf(night, zone), '24:00–08:00')
})

test('days that are near are said as one says them', () => {
  const words = { today: '今日', tomorrow: '明日' }
  assert.equal(nearDay('2026-11-25', '2026-11-25', 'zh', words), '今日')
  assert.equal(nearDay('2026-11-26', '2026-11-25', 'zh', words), '明日 11-26')
  assert.equal(nearDay('2026-11-27', '2026-11-25', 'zh', words), '11-27 周五')
  assert.equal(nearDay('2027-01-01', '2026-12-31', 'zh', words), '明日 2027-01-01')
})

test('since when the contents are what they are, with the day when it is another', () => {
  const now = new Date('2026-11-25T12:00:00+08:00')
  assert.equal(asOf('2026-11-25T02:42:00Z', zone, now), '10:42')
  assert.equal(asOf('2026-11-24T02:42:00Z', zone, now), '11-24 10:42')
  assert.equal(nowWords(now, zone, 'zh'), '11 月 25 日 周三 12:00')
  assert.equal(nowWords(now, zone, 'en'), 'Wed 25 Nov 12:00')
})
