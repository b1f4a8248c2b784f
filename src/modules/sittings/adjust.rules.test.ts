import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSamePlan, withHour, withMoved, withoutSitting, withSitting } from './adjust.rules.ts'

const [first, second, third] = ['2026-12-03T09:00', '2026-12-07T16:30', '2026-12-09T09:00'] as const
const plan = {
  sittings: [
    { sessionId: first, personIds: ['a', 'b'] },
    { sessionId: third, personIds: ['c'] },
  ],
}
const peopleAt = (changed: typeof plan, sessionId: string) =>
  changed.sittings.find((sitting) => sitting.sessionId === sessionId)?.personIds

test('somebody goes to another sitting and is at the one he left no more, or at none', () => {
  const moved = withMoved(plan, 'b', third) as typeof plan
  assert.deepEqual([peopleAt(moved, first), peopleAt(moved, third)], [['a'], ['c', 'b']])
  const none = withMoved(plan, 'c', null) as typeof plan
  assert.deepEqual(peopleAt(none, third), [])
})

test('a sitting is added in the order of time, once', () => {
  const more = withSitting(plan, second)
  assert.deepEqual(
    more.sittings.map(({ sessionId }) => sessionId),
    [first, second, third],
  )
  assert.equal(withSitting(more, second), more)
  assert.ok(isSamePlan(withoutSitting(more, second), plan))
})

test('a sitting keeps its people at another hour, and never takes one that is held', () => {
  const moved = withHour(plan, third, second) as typeof plan
  assert.deepEqual([peopleAt(moved, second), peopleAt(moved, third)], [['c'], undefined])
  assert.equal(withHour(plan, third, first), plan)
})

test('plans are the same in whatever order people and sittings stand', () => {
  const turned = {
    sittings: [...plan.sittings].reverse().map((one) => ({ ...one, personIds: [...one.personIds].reverse() })),
  }
  assert.ok(isSamePlan(plan, turned))
  assert.ok(!isSamePlan(plan, withMoved(plan, 'a', third)))
})
