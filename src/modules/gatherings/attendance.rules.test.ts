import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patternOf } from '#modules/organisation/pattern.rules.ts'
import type { Schedule } from '#modules/organisation/rota.rules.ts'
import { type Counted, markFits, markFrom, rosterHint, totalsOf } from './attendance.rules.ts'
import { instantsOf } from './plan.rules.ts'

const zone = 'Asia/Shanghai'
const pattern = patternOf('4x3-2222')
assert.ok(pattern)
// 1 December 2026: crew a on its first early shift, b two days behind, and so on; `day` is not on the rota.
const schedule: Schedule = {
  rotas: [
    {
      patternCode: pattern.code,
      epoch: '2026-12-01',
      fromOn: '2026-01-01',
      untilOn: null,
      times: pattern.times,
      offsets: { a: 0, b: 2, c: 4, d: 6 },
    },
  ],
  overrides: [
    {
      id: 'o',
      kind: 'leave',
      crewId: null,
      personId: 'p',
      otherCrewId: null,
      otherPersonId: null,
      code: null,
      fromOn: '2026-12-01',
      untilOn: '2026-12-03',
    },
  ],
}
const at = (from: string, until: string) => instantsOf(zone, '2026-12-01', from, until)
const hint = (crewId: string, from: string, until: string) =>
  rosterHint(schedule, { crewId }, '2026-12-01', at(from, until), zone)

test('who is on shift during any part of the gathering is hinted so', () => {
  assert.equal(hint('a', '14:00', '15:00'), 'on-shift')
  assert.equal(hint('a', '07:30', '08:30'), 'on-shift')
  assert.equal(hint('a', '16:00', '17:00'), null)
})

test('who came off a night this morning rests, and is free again eleven hours later', () => {
  // On 1 December crew d is on its middle shift, c works the night that starts at 24:00, b rests after its last night.
  const found = ['a', 'b', 'c', 'd'].filter((crew) => hint(crew, '10:00', '11:00') === 'after-night')
  assert.equal(found.length, 1)
  assert.equal(hint(found[0] ?? '', '19:30', '20:00'), null)
})

test('a crew on day hours is not kept from a meeting by its own desk', () => {
  assert.equal(hint('day', '14:00', '15:00'), null)
})

test('leave on the rota is hinted before anything else', () => {
  const worker = { crewId: 'a', personId: 'p' }
  assert.equal(rosterHint(schedule, worker, '2026-12-01', at('14:00', '15:00'), zone), 'leave')
})

test('what is taken over from a hint is always a mark that fits', () => {
  for (const one of ['on-shift', 'after-night', 'leave'] as const) assert.equal(markFits(markFrom(one)).ok, true)
})

test('absent and excused need a reason, present and on shift have none', () => {
  const codeOf = (mark: Parameters<typeof markFits>[0]) => {
    const decided = markFits(mark)
    return decided.ok ? 'fits' : decided.code
  }
  assert.equal(codeOf({ state: 'absent', reason: null, note: null }), 'gatherings.reason-needed')
  assert.equal(codeOf({ state: 'absent', reason: 'unexplained', note: null }), 'fits')
  assert.equal(codeOf({ state: 'excused', reason: 'unexplained', note: null }), 'gatherings.reason-unfit')
  assert.equal(codeOf({ state: 'excused', reason: 'other', note: null }), 'gatherings.reason-needed')
  assert.equal(codeOf({ state: 'excused', reason: 'other', note: '送医陪护' }), 'fits')
  assert.equal(codeOf({ state: 'present', reason: 'leave', note: null }), 'gatherings.reason-unfit')
})

test('the totals of the drawing: 37 members, 34 with a vote, 26 came, 24 of them with a vote', () => {
  const people = (count: number, capacity: Counted['capacity'], state: Counted['state']): Counted[] =>
    Array.from({ length: count }, () => ({ capacity, state, byRight: capacity !== 'guest', onCommittee: false }))
  const grid = [
    ...people(24, 'full', 'present'),
    ...people(10, 'full', 'excused'),
    ...people(2, 'probationary', 'present'),
    ...people(1, 'probationary', null),
    ...people(3, 'guest', 'present'),
  ]
  assert.deepEqual(totalsOf(grid, 1), {
    expected: 37,
    expectedVoters: 34,
    present: 26,
    presentVoters: 24,
    presentProbationary: 2,
    sittingIn: 4,
    unmarked: 1,
  })
})
