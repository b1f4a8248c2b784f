import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Answer } from '#planning/sittings/answer.ts'
import { openSolver } from '#solver/highs.ts'
import { planWith } from '#solver/plan.ts'
import { verdictOf } from './compare.rules.ts'
import type { Aim } from './facts.rules.ts'
import { instanceOf } from './instance.rules.ts'
import { comparedOf, othersFor, otherTask, pictureFor } from './others.rules.ts'
import type { Picture } from './picture.rules.ts'
import type { OtherKey } from './terms.rules.ts'

/** A Friday, a Saturday and a Monday, one hour each; letters say who can come to which. */
function pictureOf(letters: readonly string[], daysOff: boolean): Picture {
  const days = ['2026-12-04', '2026-12-05', '2026-12-07'].map((on) => ({ on, works: on !== '2026-12-05' }))
  return {
    unit: { id: 'u', name: '支部' },
    branch: { id: 'u', name: '支部' },
    days: days.map((one) => ({ ...one, provisional: false })),
    hours: days.map(({ on, works }, at) => ({
      ...{ id: `${on}T10:00`, on, startsAt: '10:00', endsAt: '11:00', from: at * 1440, until: at * 1440 + 60 },
      ...{ venueId: null, bar: works || daysOff ? null : ('day-off' as const), barredBy: null },
    })),
    ...{ venues: [], crews: [{ id: '甲', name: '甲班', shifts: [] }], posts: [], leads: [], vote: null },
    people: letters.map((own, at) => ({
      ...{ id: `p${at}`, name: `p${at}`, crewId: '甲', postId: null, capacity: 'full' as const },
      ...{ leftOut: null, letters: own, stands: [] },
    })),
  }
}
const aim = { goal: 'everyone', daysOff: false } as Aim
const keysOf = (picture: Picture, answer: Answer) => othersFor(picture, aim, answer)

describe('other plans to compare with', () => {
  let solve: (picture: Picture, key?: OtherKey, best?: Answer) => Answer
  before(async () => {
    const solver = await openSolver()
    const limits = { seconds: 10, explain: false }
    solve = (picture, key, best) => {
      const sittings = best?.kind === 'planned' ? best.plan.sittings : []
      const task = key ? otherTask(key, picture, aim, sittings) : { instance: instanceOf(picture, aim) }
      return planWith(solver, task.instance, { ...limits, instead: task.instead })
    }
  })
  const verdict = (answer: Answer, key: OtherKey, best: Answer) =>
    verdictOf({ key, state: 'done', answer: comparedOf(answer) }, best.kind === 'planned' ? best : null, false)

  test('two sittings on work days: Saturday would do with one, and one sitting would miss one person', () => {
    const picture = pictureOf(['LFF', 'FFL', 'FFF'], false)
    const best = solve(picture)
    assert.ok(best.kind === 'planned' && best.plan.sittings.length === 2)
    assert.deepEqual(keysOf(picture, best), ['days-off', 'more', 'fewer'])
    const saturday = solve(picture, 'days-off', best)
    assert.ok(saturday.kind === 'planned')
    assert.deepEqual(
      saturday.plan.sittings.map(({ sessionId }) => sessionId),
      ['2026-12-05T10:00'],
    )
    assert.deepEqual(verdict(saturday, 'days-off', best), { verdict: 'fewerSittings', count: 1 })
    assert.deepEqual(verdict(solve(picture, 'fewer', best), 'fewer', best), { verdict: 'short', count: 1 })
    assert.equal(solve(picture, 'more', best).kind, 'impossible', 'there are but two work days')
  })

  test('a day off left free is not offered, and is again after it was used', () => {
    const picture = pictureOf(['FFF'], false)
    assert.equal(instanceOf(picture, aim).sessions.length, 2)
    const opened = pictureFor('days-off', picture)
    assert.equal(instanceOf(opened, aim).sessions.length, 3)
    assert.deepEqual(pictureFor('work-days', opened), picture)
  })

  test('where days off are used the plan is compared with one that leaves them free', () => {
    const picture = pictureOf(['LFF', 'FFL'], true)
    const best = solve(picture)
    assert.ok(best.kind === 'planned' && best.plan.sittings.length === 1)
    assert.deepEqual(keysOf(picture, best), ['work-days', 'more'])
    assert.deepEqual(verdict(solve(picture, 'work-days', best), 'work-days', best), {
      verdict: 'moreSittings',
      count: 1,
    })
  })

  test('what cannot be done for all is offered for whoever can be reached', () => {
    const picture = pictureOf(['LLL', 'FLL', 'LLF'], true)
    const best = solve(picture)
    assert.equal(best.kind, 'impossible')
    assert.deepEqual(keysOf(picture, best), ['most'])
    const most = solve(picture, 'most', best)
    assert.ok(most.kind === 'planned')
    assert.deepEqual([most.plan.sittings.length, most.missed?.personIds], [2, ['p0']])
  })

  test('a vote is compared with the best of another day', () => {
    const vote: Picture = { ...pictureOf(['FFF', 'FFF', 'FLF'], true), vote: { n: 3, need: 2 } }
    const election = { ...aim, goal: 'election', daysOff: true } as Aim
    const best = solve(vote)
    assert.ok(best.kind === 'planned')
    assert.ok(othersFor(vote, election, best).includes('other-day'))
    const day = best.plan.sittings[0]?.sessionId.slice(0, 10) ?? ''
    const other = solve(vote, 'other-day', best)
    assert.ok(other.kind === 'planned' && !other.plan.sittings[0]?.sessionId.startsWith(day))
  })
})

test('what is not searched to its end says so', () => {
  for (const state of ['waiting', 'running', 'stopped'] as const)
    assert.equal(verdictOf({ key: 'more', state, answer: null }, null, false).verdict, state)
  assert.equal(verdictOf({ key: 'more', state: 'done', answer: { kind: 'unknown' } }, null, false).verdict, 'unknown')
})
