import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantsOf } from '#modules/gatherings/plan.rules.ts'
import { patternOf } from '#modules/organisation/pattern.rules.ts'
import type { Override, Schedule } from '#modules/organisation/rota.rules.ts'
import { type Called, leavingFor } from './leave-post.rules.ts'

const zone = 'Asia/Shanghai'
// 2026-12-01 begins the cycle DDMMNNRR of the first crew.
const schedule: Schedule = {
  rotas: [
    {
      patternCode: '4x3-2222',
      epoch: '2026-12-01',
      fromOn: '2026-01-01',
      untilOn: null,
      times: patternOf('4x3-2222')?.times ?? {},
      offsets: { a: 0, b: 2 },
    },
  ],
  overrides: [],
}
const pump = { id: 'pump', staffing: 'shift', minimum: 2 } as const
const crew = (...ids: string[]) => ids.map((id) => ({ id, crewId: 'a', postId: 'pump' }))

/** Muye of crew a is called to a meeting on an afternoon, 10:00 to 11:30 unless said otherwise. */
function asked(heldOn: string, more: Partial<Called> = {}, startsAt = '10:00') {
  const people = more.people ?? crew('muye', 'mingxi', 'qiushi')
  return leavingFor({
    schedule,
    me: people[0] ?? { id: 'muye', crewId: 'a', postId: null },
    people,
    posts: [pump],
    called: new Set(['muye']),
    heldOn,
    held: instantsOf(zone, heldOn, startsAt, startsAt === '10:00' ? '11:30' : null),
    zone,
    ...more,
  })
}

test('with three at a post of two, one who is called may go and two stay', () => {
  assert.deepEqual(asked('2026-12-01'), { kind: 'may', staying: 2 })
})

test('when two of three are called, only one may go: they agree who', () => {
  const called = new Set(['muye', 'mingxi'])
  assert.deepEqual(asked('2026-12-01', { called }), { kind: 'agree', there: 3, called: 2, spare: 1 })
})

test('at a post that is just covered nobody may go', () => {
  assert.deepEqual(asked('2026-12-01', { people: crew('muye', 'mingxi') }), {
    kind: 'must-stay',
    there: 2,
    minimum: 2,
  })
})

test('leave of a colleague counts: who is away does not stay', () => {
  const leave: Override = {
    id: 'leave',
    kind: 'leave',
    crewId: null,
    personId: 'qiushi',
    otherCrewId: null,
    otherPersonId: null,
    code: null,
    fromOn: '2026-12-01',
    untilOn: '2026-12-02',
  }
  const short = { ...schedule, overrides: [leave] }
  assert.deepEqual(asked('2026-12-01', { schedule: short }), { kind: 'must-stay', there: 2, minimum: 2 })
  const mine = { ...schedule, overrides: [{ ...leave, personId: 'muye' }] }
  assert.deepEqual(asked('2026-12-01', { schedule: mine }), { kind: 'on-leave' })
})

test('before a middle shift and on a rest day one is free', () => {
  assert.deepEqual(asked('2026-12-03'), { kind: 'free' })
  assert.deepEqual(asked('2026-12-08'), { kind: 'free' })
})

test('after a night that ends at 08:00 one rests until 19:00 and is not called', () => {
  assert.deepEqual(asked('2026-12-06'), { kind: 'resting', until: new Date('2026-12-06T11:00:00Z') })
  assert.deepEqual(asked('2026-12-07', {}, '19:00'), { kind: 'free' })
})

test('who is on shift without a post asks the leader of the crew', () => {
  const people = [{ id: 'muye', crewId: 'a', postId: null }, ...crew('mingxi', 'qiushi')]
  assert.deepEqual(asked('2026-12-01', { people }), { kind: 'ask' })
})

test('a crew on day hours leaves its desk', () => {
  const people = [{ id: 'muye', crewId: 'day', postId: null }]
  assert.deepEqual(asked('2026-12-01', { people }), { kind: 'day-hours' })
})
