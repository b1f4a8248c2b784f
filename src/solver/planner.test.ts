import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Answer, Progress } from '#planning/sittings/answer.ts'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import { firstPlan } from '#planning/sittings/first-plan.ts'
import type { Instance, Person } from '#planning/sittings/instance.ts'
import { conflictSentences } from '#planning/sittings/sentences.ts'
import { worldOf } from '../../bench/sittings-world.ts'
import { openSolver } from './highs.ts'
import { planWith } from './plan.ts'
import { askPlanner } from './planner.ts'

const session = (id: string, startsAt: number, more = {}) => ({
  ...{ id, label: id, startsAt, endsAt: startsAt + 60, venue: null, capacity: null, quorum: 0 },
  ...{ fixed: false, forbidden: null, lecturerFree: true },
  ...more,
})
const free = { state: 'free', weight: 1 } as const
const person = (id: string, slots: Person['slots']): Person => ({
  ...{ id, name: id, postId: null, crewId: 'A', voter: true, call: 'expected' as const, slots },
})
const small: Instance = {
  goal: { kind: 'reach' },
  repeats: false,
  sessions: [session('s1', 0), session('s2', 30), session('s3', 200)],
  crews: [{ id: 'A', name: '甲班' }],
  posts: [],
  people: ['a', 'b', 'c'].map((id) => person(id, [free, free, free])),
}

describe('the planner', () => {
  let plan: (instance: Instance) => Answer
  before(async () => {
    const solve = await openSolver()
    plan = (instance) => planWith(solve, instance, { seconds: 30, explain: false })
  })
  const held = (answer: Answer) =>
    answer.kind === 'planned' ? answer.plan.sittings.map(({ sessionId }) => sessionId) : answer.kind
  const withSession = (at: number, more: object) => ({
    ...small,
    sessions: small.sessions.map((one, s) => (s === at ? { ...one, ...more } : one)),
  })

  test('one sitting where everybody can come to one', () => {
    const answer = plan(small)
    assert.ok(answer.kind === 'planned' && answer.optimal)
    assert.equal(answer.plan.sittings.length, 1)
  })

  test('a room too small takes another sitting, never one that overlaps', () => {
    const narrow = { ...small, sessions: small.sessions.map((one) => ({ ...one, capacity: 2 })) }
    assert.equal((held(plan(narrow)) as string[]).includes('s3'), true)
    const tight = {
      ...narrow,
      sessions: narrow.sessions.slice(0, 2),
      people: narrow.people.map((one) => ({ ...one, slots: one.slots.slice(0, 2) })),
    }
    const answer = plan(tight)
    assert.equal(answer.kind, 'impossible')
    if (answer.kind !== 'impossible') return
    const kinds = new Set(answer.conflict.causes.map(({ kind }) => kind))
    assert.ok(kinds.has('overlap') && kinds.has('capacity'))
    assert.match(conflictSentences(tight, answer.conflict, 'zh').join(), /s1、s2 时间重叠，只能开一场。/)
  })

  test('a forbidden venue, a busy lecturer and a fixed session are kept to', () => {
    assert.deepEqual(held(plan({ ...withSession(2, { fixed: true }) })), ['s3'])
    const none = { ...small, sessions: small.sessions.map((one) => ({ ...one, forbidden: 'in-molten-bay' as const })) }
    const answer = plan(none)
    assert.equal(answer.kind, 'impossible')
    const oneLeft = {
      ...small,
      sessions: small.sessions.map((one, s) => (s === 0 ? one : { ...one, lecturerFree: false })),
    }
    assert.deepEqual(held(plan(oneLeft)), ['s1'])
  })

  test('somebody on leave through all of it is the whole reason', () => {
    const away = { state: 'unavailable', reason: 'leave' } as const
    const answer = plan({ ...small, people: [...small.people, person('d', [away, away, away])] })
    assert.ok(answer.kind === 'impossible' && answer.conflict.minimal)
    assert.deepEqual(
      answer.conflict.causes.map((cause) => cause.kind === 'person' && cause.personId),
      ['d'],
    )
    const sentences = conflictSentences(
      { ...small, people: [...small.people, person('d', [away])] },
      answer.conflict,
      'zh',
    )
    assert.equal(sentences[1], '请假（s1、s2、s3），所以d哪一场都不能来。')
  })

  test('who need not come is not asked unless a sitting needs one more', () => {
    const guest: Person = { ...person('g', [free, free, free]), call: 'optional' }
    const without = plan({ ...small, people: [...small.people, guest] })
    assert.ok(without.kind === 'planned' && without.cost.offDuty === 3)
    const filled = plan({
      ...small,
      sessions: small.sessions.map((one) => ({ ...one, quorum: 4 })),
      people: [...small.people, guest],
    })
    assert.ok(filled.kind === 'planned' && filled.cost.offDuty === 4)
  })

  test('the first plan, found without a solver, keeps every rule', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const instance = worldOf(seed, { people: 60, sessions: 24 })
      const found = firstPlan(instance)
      if (found) assert.deepEqual(checkPlan(instance, found), [], `seed ${seed}`)
    }
  })

  describe('in its thread', () => {
    const large = worldOf(1, { people: 120, sessions: 60 })

    test('tells a first plan at once, then each stage, then the answer', async () => {
      const told: Progress[] = []
      const instance = worldOf(4, { people: 40, sessions: 16 })
      const answer = await askPlanner(instance, { seconds: 60, explain: true, onProgress: (one) => told.push(one) })
      assert.deepEqual(
        told.slice(0, 4).map(({ stage }) => stage),
        ['first', 'sittings', 'off-duty', 'fairness'],
      )
      assert.ok(answer.kind === 'planned' && answer.optimal)
      assert.deepEqual(checkPlan(instance, answer.plan), [])
    })

    test('when time runs out it gives its best plan and how far it may be from the best', async () => {
      const answer = await askPlanner(large, { seconds: 0.1, explain: false })
      assert.ok(answer.kind === 'planned')
      assert.deepEqual(checkPlan(large, answer.plan), [])
      assert.equal(answer.optimal, false)
      for (const { value, bound, optimal } of answer.stages) assert.ok(optimal ? bound === value : bound <= value)
      assert.ok(answer.milliseconds < 10_000)
    })

    test('is given up wherever it is', async () => {
      const giveUp = new AbortController()
      const began = performance.now()
      const asked = askPlanner(large, {
        seconds: 60,
        explain: true,
        signal: giveUp.signal,
        onProgress: () => giveUp.abort(),
      })
      await assert.rejects(asked, { name: 'AbortError' })
      assert.ok(performance.now() - began < 10_000)
      await assert.rejects(askPlanner(small, { seconds: 1, explain: false, signal: giveUp.signal }), {
        name: 'AbortError',
      })
    })
  })
})
