import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openSolver } from '#solver/highs.ts'
import { planWith } from '#solver/plan.ts'
import type { Aim } from './facts.rules.ts'
import { instanceOf } from './instance.rules.ts'
import type { Picture } from './picture.rules.ts'
import { votesOf } from './votes.rules.ts'

const hour = (on: string, at: number) => ({
  ...{ id: `${on}T10:00`, on, startsAt: '10:00', endsAt: '11:00', from: at * 1440, until: at * 1440 + 60 },
  ...{ venueId: null, bar: null, barredBy: null },
})
/** Ten voters over two days: six at post A, four off duty on the first day and on leave on the second. */
function picture(minimum: number, relief: number): Picture {
  const person = (id: string, letters: string, postId: string | null) => ({
    ...{ id, name: id, crewId: '甲', postId, capacity: 'full' as const, leftOut: null, letters, stands: [] },
  })
  return {
    ...{ unit: { id: 'u', name: '支部' }, branch: { id: 'u', name: '支部' }, venues: [], leads: [], vote: null },
    days: ['2026-12-01', '2026-12-02'].map((on) => ({ on, works: true, provisional: false })),
    hours: [hour('2026-12-01', 0), hour('2026-12-02', 1)],
    crews: [{ id: '甲', name: '甲班', shifts: [] }],
    posts: [{ id: 'A', name: '空压站', minimum, onDuty: [6, 6], relief: [relief, relief] }],
    people: [
      ...Array.from({ length: 6 }, (_, at) => person(`d${at}`, 'DD', 'A')),
      ...Array.from({ length: 4 }, (_, at) => person(`f${at}`, 'FL', null)),
    ],
    quorums: [
      { goal: 'admission', n: 10, need: 6 },
      { goal: 'election', n: 10, need: 8 },
    ],
  }
}

describe('what a vote would find', () => {
  test('enough for a decision on the first day, two short of an election, and who could stand in', () => {
    const [admission, election] = votesOf(picture(4, 3))
    assert.deepEqual([admission?.days, admission?.offered, admission?.best?.most], [['2026-12-01'], 2, 6])
    assert.equal(admission?.relief, null)
    assert.deepEqual(election?.days, [])
    assert.deepEqual(election?.relief?.at, [{ postId: 'A', people: 2 }])
    assert.deepEqual([election?.relief?.people, election?.relief?.hour.on], [2, '2026-12-01'])
  })

  test('no relief where too few could stand in', () => assert.equal(votesOf(picture(4, 1))[1]?.relief, null))

  test('the relief is as small as the planner proves', async () => {
    const solve = await openSolver()
    for (const [minimum, relief] of [
      [4, 3],
      [5, 6],
      [6, 6],
      [6, 3],
    ] as const) {
      const drawn = picture(minimum, relief)
      const vote = { ...drawn, vote: { n: 10, need: 8 } }
      const aim = { goal: 'election' } as Aim
      const answer = planWith(solve, instanceOf(vote, aim), { seconds: 10, explain: true })
      assert.ok(answer.kind === 'impossible')
      assert.equal(answer.conflict.relief?.reliefs ?? null, votesOf(drawn)[1]?.relief?.people ?? null)
    }
  })
})
