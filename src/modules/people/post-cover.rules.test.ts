import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patternOf } from '#modules/organisation/pattern.rules.ts'
import type { Override, Schedule } from '#modules/organisation/rota.rules.ts'
import { coverOn, coverState, type Posted } from './post-cover.rules.ts'

const zone = 'Asia/Shanghai'
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
const pump = { id: '泵房', staffing: 'shift', minimum: 2 } as const
const repair = { id: '冷修', staffing: 'day', minimum: 1 } as const
const person = (id: string, crewId: string, postId: string | null = '泵房'): Posted => ({ id, crewId, postId })
const people = [
  person('青禾', '甲'),
  person('云岫', '甲'),
  person('南樵', '甲', null),
  person('子穆', '丁'),
  person('长庚', '常白', '冷修'),
]
const none = { crewId: null, personId: null, otherCrewId: null, otherPersonId: null, code: null }
const oneDay = { fromOn: '2026-12-01', untilOn: '2026-12-02' }

test('each shift of the day shows its crew, its posts and who is one short', () => {
  const { shifts } = coverOn(schedule, people, [pump, repair], '2026-12-01', zone)
  assert.deepEqual(
    shifts.map(({ code, crewIds, posts }) => [code, crewIds, posts.map(({ state, missing }) => [state, missing])]),
    [
      ['D', ['甲'], [['exact', 0]]],
      ['M', ['丁'], [['short', 1]]],
      ['N', [], [['short', 2]]],
      ['W', ['常白'], [['exact', 0]]],
    ],
  )
  assert.deepEqual(shifts[0]?.withoutPost, ['南樵'])
  assert.equal(shifts[0]?.startsAt.toISOString(), '2026-12-01T00:00:00.000Z')
})

test('a leave empties the place, and is named', () => {
  const leave: Override = { ...none, ...oneDay, id: 'l', kind: 'leave', crewId: '甲', personId: '青禾' }
  const cover = coverOn({ ...schedule, overrides: [leave] }, people, [pump], '2026-12-01', zone)
  assert.deepEqual(cover.onLeave, ['青禾'])
  assert.deepEqual(cover.shifts[0]?.posts[0], { postId: '泵房', personIds: ['云岫'], state: 'short', missing: 1 })
})

test('who swaps with a person stands at his post in his shift', () => {
  const swap: Override = {
    ...oneDay,
    id: 's',
    kind: 'swap',
    crewId: '甲',
    personId: '南樵',
    otherCrewId: '丁',
    otherPersonId: '子穆',
    code: null,
  }
  const { shifts } = coverOn({ ...schedule, overrides: [swap] }, people, [pump], '2026-12-01', zone)
  assert.deepEqual(shifts[1]?.posts[0]?.personIds, ['南樵'])
  assert.deepEqual(shifts[0]?.withoutPost, ['子穆'])
})

test('on a Saturday nobody is missed at a day post', () => {
  const { shifts } = coverOn(schedule, people, [pump, repair], '2026-12-05', zone)
  assert.equal(
    shifts.some((shift) => shift.posts.some((post) => post.postId === '冷修')),
    false,
  )
})

test('below, at and above the minimum', () => {
  assert.deepEqual(
    [1, 2, 3].map((there) => coverState(2, there)),
    ['short', 'exact', 'ample'],
  )
})
