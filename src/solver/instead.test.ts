/** The plans offered beside the best one, against trying everything. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Answer } from '#planning/sittings/answer.ts'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import type { Instead } from '#planning/sittings/plan-sittings.ts'
import { bruteForce } from '../../test/sittings-brute.ts'
import { cheapestSeating, subsets } from '../../test/sittings-flow.ts'
import { randomInstance } from '../../test/sittings-random.ts'
import { openSolver } from './highs.ts'
import { planWith } from './plan.ts'

let plan: (instance: Instance, instead: Instead) => Answer
before(async () => {
  const solve = await openSolver()
  plan = (instance, instead) => planWith(solve, instance, { seconds: 60, explain: false, instead })
})

test('80 with exactly so many sittings: possible when a flow says so, at the least off-duty time', () => {
  const seen = { planned: 0, impossible: 0 }
  for (let seed = 1; seed <= 40; seed++)
    for (const sittings of [2, 3]) {
      const instance = randomInstance(seed, { kind: 'reach', people: 9, sessions: 5, plain: true })
      const choices = [...subsets(instance.sessions.length, sittings)]
      const costs = choices.flatMap((held) => cheapestSeating(instance, held) ?? [])
      const answer = plan(instance, { kind: 'exactly', sittings })
      const where = `seed ${seed}, ${sittings} sittings`
      if (answer.kind !== 'planned') {
        assert.deepEqual([answer.kind, costs], ['impossible', []], where)
        seen.impossible += 1
        continue
      }
      seen.planned += 1
      assert.deepEqual(checkPlan(instance, answer.plan), [], where)
      assert.deepEqual([answer.plan.sittings.length, answer.cost.offDuty], [sittings, Math.min(...costs)], where)
    }
  assert.ok(seen.planned > 10 && seen.impossible > 10, JSON.stringify(seen))
})

test('60 where as many as possible are reached: nobody could reach more in so many sittings', () => {
  let missing = 0
  for (let seed = 1; seed <= 60; seed++) {
    const instance = randomInstance(seed, { kind: 'reach', people: 5, sessions: 4, plain: true })
    const sittings = seed % 3 === 0 ? null : 1 + (seed % 2)
    const answer = plan(instance, { kind: 'most', sittings })
    assert.ok(answer.kind === 'planned' && answer.missed, `seed ${seed}: ${answer.kind}`)
    const { personIds, least, optimal } = answer.missed
    missing += personIds.length
    assert.deepEqual([optimal, least], [true, personIds.length], `seed ${seed}`)
    assert.ok(answer.plan.sittings.length <= (sittings ?? 4), `seed ${seed}`)
    const broken = checkPlan(instance, answer.plan).map(({ code, personId }) => [code, personId])
    assert.deepEqual(
      broken,
      personIds.map((id) => ['planning.person-not-reached', id]),
      `seed ${seed}`,
    )
    assert.equal(personIds.length, fewestMissed(instance, sittings), `seed ${seed}`)
  }
  assert.ok(missing > 20, String(missing))
})

/** How few have to be left out, by leaving out every set of people, the smallest first. */
function fewestMissed(instance: Instance, sittings: number | null): number {
  const limit = sittings === null ? {} : { most: sittings }
  for (const [missed] of instance.people.entries())
    for (const out of subsets(instance.people.length, missed)) {
      const people = instance.people.filter((_, m) => !out.includes(m))
      if (bruteForce({ ...instance, people }, limit)) return missed
    }
  return instance.people.length
}
