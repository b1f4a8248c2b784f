import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instantOf, plantMinute } from './clock.rules.ts'
import { patternOf } from './pattern.rules.ts'
import type { Schedule } from './rota.rules.ts'
import { nextShift, onShift, restUntil, shiftOf, shiftsBetween } from './shift.rules.ts'

const zone = 'Asia/Shanghai'
const at = (text: string) => new Date(`${text}:00+08:00`)
const crews = ['甲', '乙', '丙', '丁', '常白'].map((crewId) => ({ crewId }))
const [jia, yi, bing] = crews as [{ crewId: string }, { crewId: string }, { crewId: string }]
const schedule: Schedule = {
  rotas: [
    {
      patternCode: '4x3-2222',
      epoch: '2026-12-01',
      fromOn: '2026-01-01',
      untilOn: null,
      times: patternOf('4x3-2222')?.times ?? {},
      offsets: { 甲: 0, 乙: 2, 丙: 4, 丁: 6 },
    },
  ],
  overrides: [],
}

test('the night labelled 1 December runs from midnight to 08:00 of the 2nd', () => {
  const shift = shiftOf(schedule, bing, at('2026-12-02T03:00'), zone)
  assert.equal(shift?.on, '2026-12-01')
  assert.equal(shift?.code, 'N')
  assert.equal(shift?.startsAt.toISOString(), '2026-12-01T16:00:00.000Z')
  assert.equal(shift?.endsAt.toISOString(), '2026-12-02T00:00:00.000Z')
})

test('at 08:00 the early crew has taken over and the night crew is off', () => {
  assert.equal(shiftOf(schedule, jia, at('2026-12-01T08:00'), zone)?.code, 'D')
  assert.equal(shiftOf(schedule, jia, at('2026-12-01T07:59'), zone), null)
})

test('at any hour one crew is on, and by day the day crew as well', () => {
  const ids = (text: string) => onShift(schedule, crews, at(text), zone).map((crew) => crew.crewId)
  assert.deepEqual(ids('2026-12-01T10:00'), ['甲', '常白'])
  assert.deepEqual(ids('2026-12-01T16:30'), ['丁'])
  assert.deepEqual(ids('2026-12-01T02:00'), ['乙'], 'the night that 乙 began on 30 November')
})

test('the next shift is the first one that starts later', () => {
  assert.equal(
    nextShift(schedule, jia, at('2026-12-01T07:00'), zone)?.startsAt.toISOString(),
    '2026-12-01T00:00:00.000Z',
  )
  assert.equal(nextShift(schedule, jia, at('2026-12-01T08:00'), zone)?.on, '2026-12-02')
  assert.equal(nextShift(schedule, yi, at('2026-12-01T09:00'), zone)?.on, '2026-12-03')
  assert.equal(nextShift({ rotas: [], overrides: [] }, jia, at('2026-09-30T20:00'), zone)?.on, '2026-10-08')
})

test('eleven hours of rest follow a night, and none follow an early shift', () => {
  const until = (worker: { crewId: string }, text: string) => restUntil(schedule, worker, at(text), zone)?.toISOString()
  assert.equal(until(bing, '2026-12-02T09:00'), at('2026-12-02T19:00').toISOString())
  assert.equal(until(bing, '2026-12-02T03:00'), at('2026-12-02T19:00').toISOString(), 'while still on the night')
  assert.equal(until(bing, '2026-12-02T19:00'), undefined)
  assert.equal(until(jia, '2026-12-01T17:00'), undefined)
})

test('甲 works 24 shifts in December', () => {
  assert.equal(shiftsBetween(schedule, jia, '2026-12-01', '2027-01-01', zone).length, 24)
})

test('wall clock and instant agree in both directions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000_000 }),
      fc.constantFrom(zone, 'UTC', 'Europe/Berlin'),
      (minute, where) => {
        const instant = instantOf(where, minute)
        // A clock put forward skips an hour: that minute is shown by no instant.
        const shown = plantMinute(where, instant)
        assert.ok(shown === minute || (where === 'Europe/Berlin' && Math.abs(shown - minute) <= 60))
      },
    ),
  )
})
