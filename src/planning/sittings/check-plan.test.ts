import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkPlan, type ViolationCode } from './check-plan.ts'
import type { Instance, Person, Session, Slot } from './instance.ts'
import { violationTexts } from './planning.texts.ts'
import { violationSentence } from './sentences.ts'

const onDuty: Slot = { state: 'on-duty', postId: 'gas' }
const free: Slot = { state: 'free', weight: 1 }
const leave: Slot = { state: 'unavailable', reason: 'leave' }

const session = (id: string, startsAt: number, more: Partial<Session> = {}): Session => ({
  ...{ id, label: id, startsAt, endsAt: startsAt + 60, venue: null, capacity: null, quorum: 0 },
  ...{ fixed: false, forbidden: null, lecturerFree: true },
  ...more,
})
const person = (id: string, slots: readonly Slot[], more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, postId: 'gas', crewId: 'A', voter: true, call: 'expected' as const, slots },
  ...more,
})

/** Two of two on duty at a post whose minimum is one, one free, one on leave for the first session. */
const instance: Instance = {
  goal: { kind: 'reach' },
  repeats: false,
  sessions: [session('早', 0), session('晚', 100)],
  crews: [{ id: 'A', name: '甲班' }],
  posts: [{ id: 'gas', name: '空压站', minimum: 1, onDuty: [2, 2], relief: null }],
  people: [
    person('a', [onDuty, onDuty]),
    person('b', [onDuty, onDuty]),
    person('c', [free, free]),
    person('d', [leave, free]),
  ],
}
const plan = (early: string, late: string) => ({
  sittings: [
    { sessionId: '早', personIds: early.split('').filter(Boolean) },
    { sessionId: '晚', personIds: late.split('').filter(Boolean) },
  ],
})
const codes = (changed: Partial<Instance>, early: string, late: string) =>
  checkPlan({ ...instance, ...changed }, plan(early, late)).map(({ code }) => code)
const first = (more: Partial<Session>) => ({ sessions: [session('早', 0, more), session('晚', 100)] })

describe('the check of a plan', () => {
  test('a plan that keeps every rule has nothing against it', () => {
    assert.deepEqual(codes({}, 'ac', 'bd'), [])
  })

  test('each rule broken is named once, with its place and its numbers', () => {
    const cases: [ViolationCode, ViolationCode[]][] = [
      ['planning.post-below-minimum', codes({}, 'abc', 'd')],
      ['planning.person-not-reached', codes({}, 'a', 'bd')],
      ['planning.person-twice', codes({}, 'ac', 'bcd')],
      ['planning.person-unavailable', codes({}, 'acd', 'b')],
      ['planning.over-capacity', codes(first({ capacity: 1 }), 'ac', 'bd')],
      ['planning.under-quorum', codes(first({ quorum: 3 }), 'ac', 'bd')],
      ['planning.session-forbidden', codes(first({ forbidden: 'in-molten-bay' }), 'ac', 'bd')],
      ['planning.lecturer-busy', codes(first({ lecturerFree: false }), 'ac', 'bd')],
      ['planning.sessions-overlap', codes(first({ endsAt: 101 }), 'ac', 'bd')],
      ['planning.unknown-person', codes({}, 'acx', 'bd')],
    ]
    for (const [code, found] of cases) assert.deepEqual(found, [code], code)
  })

  test('sessions unknown, held twice, or fixed and not held', () => {
    const held = (...ids: string[]) => ({ sittings: ids.map((sessionId) => ({ sessionId, personIds: [] })) })
    const nobody = { ...instance, people: [] }
    assert.deepEqual(
      checkPlan(nobody, held('夜')).map(({ code }) => code),
      ['planning.unknown-session'],
    )
    assert.deepEqual(
      checkPlan(nobody, held('早', '早')).map(({ code }) => code),
      ['planning.session-twice'],
    )
    assert.deepEqual(
      checkPlan({ ...nobody, ...first({ fixed: true }) }, held('晚')).map(({ code }) => code),
      ['planning.fixed-not-held'],
    )
  })

  test('a vote needs its quorum at one sitting: two cannot be added up (VT-13)', () => {
    const goal = { kind: 'quorum', need: 3 } as const
    assert.deepEqual(codes({ goal }, 'ac', 'bd'), [
      'planning.vote-without-quorum',
      'planning.vote-without-quorum',
      'planning.not-one-sitting',
    ])
    const one = { sittings: [{ sessionId: '晚', personIds: ['a', 'c', 'd'] }] }
    assert.deepEqual(checkPlan({ ...instance, goal }, one), [])
    const without = {
      ...instance,
      goal,
      people: instance.people.map((one) => (one.id === 'd' ? { ...one, voter: false } : one)),
    }
    assert.deepEqual(
      checkPlan(without, one).map(({ numbers }) => numbers),
      [{ session: '晚', voters: 2, need: 3 }],
    )
  })

  test('who need not come may stay away, who must come may not, under either goal', () => {
    const called = (call: Person['call']) => ({
      people: instance.people.map((one) => (one.id === 'b' ? { ...one, call } : one)),
    })
    assert.deepEqual(codes(called('optional'), 'ac', 'd'), [])
    assert.deepEqual(
      codes({ ...called('must'), goal: { kind: 'quorum', need: 1 } }, '', 'acd').at(-1),
      'planning.person-not-reached',
    )
  })

  test('with repeats somebody may come twice', () => {
    assert.deepEqual(codes({ repeats: true }, 'ac', 'bcd'), [])
  })

  test('a violation is a sentence with its numbers in both languages', () => {
    const [violation] = checkPlan(instance, plan('abc', 'd'))
    assert.ok(violation)
    assert.deepEqual([violation.sessionId, violation.postId], ['早', 'gas'])
    assert.equal(violationSentence(violation, 'zh'), '早 空压站当班 2 人，走 2 人，剩 0 人，最低配员 1 人。')
    assert.equal(violationSentence(violation, 'en'), '早: 2 on duty at 空压站, 2 leave, 0 stay; the minimum is 1.')
    const [away] = checkPlan(instance, plan('acd', 'b'))
    assert.ok(away)
    assert.equal(violationSentence(away, 'zh'), '早 d不能来：请假。')
    for (const [zh, en] of Object.values(violationTexts)) assert.ok(zh && en)
  })
})
