/** The planner against exhaustive search: every stage, every reason, every relief. */
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Answer, Cause, Conflict } from '#planning/sittings/answer.ts'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import { problemOf } from '#planning/sittings/classes.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { conflictSentences } from '#planning/sittings/sentences.ts'
import { bruteForce, bruteRelief } from '../../test/sittings-brute.ts'
import { cheapestSeating, subsets } from '../../test/sittings-flow.ts'
import { randomInstance, type Shape } from '../../test/sittings-random.ts'
import { openSolver } from './highs.ts'
import { planWith } from './plan.ts'

const shapes: readonly (Shape & { readonly rounds: number })[] = [
  { kind: 'reach', people: 5, sessions: 4, rounds: 130 },
  { kind: 'reach', people: 4, sessions: 3, repeats: true, rounds: 50 },
  { kind: 'quorum', people: 6, sessions: 4, rounds: 80 },
]

describe('random small instances', () => {
  let plan: (instance: Instance) => Answer
  before(async () => {
    const solve = await openSolver()
    plan = (instance) => planWith(solve, instance, { seconds: 60, explain: true })
  })

  for (const { rounds, ...shape } of shapes) {
    const name = `${shape.kind}${shape.repeats ? ' with repeats' : ''}`
    test(`${rounds} of ${name}: optimum, impossibility, reasons and relief agree with trying everything`, () => {
      const seen = { planned: 0, impossible: 0, why: 0, relief: 0 }
      for (let seed = 1; seed <= rounds; seed++) {
        const instance = randomInstance(seed, shape)
        const answer = plan(instance)
        const best = bruteForce(instance)
        const where = `${name} seed ${seed}`
        if (answer.kind === 'planned') {
          seen.planned += 1
          assert.ok(best, `${where}: planned what cannot be`)
          agrees(instance, answer, best, where)
          if (answer.why) seen.why += 1
          if (answer.why) minimal(instance, answer.why, where)
        } else {
          assert.equal(answer.kind, 'impossible', where)
          assert.equal(best, null, `${where}: missed a plan`)
          if (answer.kind !== 'impossible') continue
          seen.impossible += 1
          minimal(instance, answer.conflict, where)
          if (answer.conflict.relief) seen.relief += 1
        }
      }
      assert.ok(seen.planned > rounds / 8 && seen.impossible > rounds / 8 && seen.relief > 0, JSON.stringify(seen))
      if (shape.kind === 'reach') assert.ok(seen.why > 2, JSON.stringify(seen))
    })
  }

  test('40 of fourteen people and five sessions: sittings and off-duty weight agree with a flow over every choice of sessions', () => {
    let planned = 0
    for (let seed = 1; seed <= 40; seed++) {
      const instance = randomInstance(seed, { kind: 'reach', people: 14, sessions: 5, plain: true })
      const answer = plan(instance)
      const found = cheapest(instance)
      assert.equal(answer.kind, found ? 'planned' : 'impossible', `seed ${seed}`)
      if (answer.kind !== 'planned') continue
      planned += 1
      assert.deepEqual([answer.cost.sittings, answer.cost.offDuty], found, `seed ${seed}`)
      assert.deepEqual(checkPlan(instance, answer.plan), [])
    }
    assert.ok(planned >= 5, `${planned} planned`)
  })
})

function agrees(
  instance: Instance,
  answer: Extract<Answer, { kind: 'planned' }>,
  best: NonNullable<ReturnType<typeof bruteForce>>,
  where: string,
) {
  const { sittings, offDuty, heaviest, present } = answer.cost
  assert.deepEqual(checkPlan(instance, answer.plan), [], where)
  assert.deepEqual([sittings, offDuty], [best.sittings, best.offDuty], where)
  if (instance.goal.kind === 'quorum') assert.equal(present, best.present, where)
  assert.ok(Math.abs(heaviest - best.heaviest) < 1e-6, `${where}: heaviest ${heaviest}, ${best.heaviest} is possible`)
  assert.equal(answer.optimal, true, where)
  for (const { name, value, bound } of answer.stages) assert.equal(value, bound, `${where} ${name}`)
}

/** The reasons alone forbid it, without any one of them it can be done, and the relief is the least there is. */
function minimal(instance: Instance, { causes, sittings, minimal: said, relief }: Conflict, where: string): void {
  assert.equal(said, true, where)
  const most = sittings ?? Infinity
  assert.equal(withOnly(instance, causes, most), false, `${where}: the reasons do not suffice`)
  for (const [place] of causes.entries())
    assert.equal(
      withOnly(instance, causes.toSpliced(place, 1), most),
      true,
      `${where}: reason ${place} is not needed ${JSON.stringify(causes)}`,
    )
  assert.equal(relief?.reliefs ?? null, bruteRelief(instance, { most }), `${where}: relief`)
  if (relief) {
    const relieved = instance.posts.map((post) => ({
      ...post,
      onDuty: post.onDuty.map((count, s) => {
        const at = relief.at.find(
          ({ postId, sessionId }) => postId === post.id && sessionId === instance.sessions[s]?.id,
        )
        return count + (at?.people ?? 0)
      }),
    }))
    assert.deepEqual(checkPlan({ ...instance, posts: relieved }, relief.plan), [], `${where}: the relieved plan`)
  }
  for (const language of ['zh', 'en'] as const)
    for (const sentence of conflictSentences(
      instance,
      { causes, sittings, minimal: said, relief, shortfalls: [] },
      language,
    ))
      assert.doesNotMatch(sentence, /[{}]|undefined/, where)
}

/** Whether anything can be planned when nothing but these reasons holds. */
function withOnly(instance: Instance, causes: readonly Cause[], most: number): boolean {
  const has = (kind: Cause['kind'], id: string) =>
    causes.some((cause) => {
      if (cause.kind !== kind) return false
      if (cause.kind === 'person') return cause.personId === id
      if (cause.kind === 'post') return cause.postId === id
      return cause.kind !== 'overlap' && cause.sessionId === id
    })
  const apart = problemOf(instance).overlaps.filter((set) =>
    causes.some(
      (cause) =>
        cause.kind === 'overlap' && set.every((s) => cause.sessionIds.includes(instance.sessions[s]?.id ?? '')),
    ),
  )
  const sessions = instance.sessions.map((session) => ({
    ...session,
    forbidden: has('forbidden', session.id) ? session.forbidden : null,
    lecturerFree: session.lecturerFree || !has('lecturer', session.id),
    fixed: session.fixed && has('fixed', session.id),
    capacity: has('capacity', session.id) ? session.capacity : null,
    quorum: has('session-quorum', session.id) ? session.quorum : 0,
  }))
  const posts = instance.posts.map((post) =>
    has('post', post.id) ? post : { ...post, minimum: 0, onDuty: post.onDuty.map(() => 99) },
  )
  const people = instance.people.map((person) => {
    if (has('person', person.id)) return person
    if (instance.goal.kind === 'reach') return { ...person, call: 'optional' as const }
    const slots = person.slots.map((slot) =>
      slot.state === 'unavailable' ? { state: 'free' as const, weight: 1 } : slot,
    )
    return { ...person, call: 'optional' as const, slots }
  })
  return bruteForce({ ...instance, sessions, posts, people }, { most, apart }) !== null
}

/** The fewest sittings and their least off-duty weight, by a flow for every choice. */
function cheapest(instance: Instance): [number, number] | null {
  for (let count = 0; count <= instance.sessions.length; count++) {
    const weights = [...subsets(instance.sessions.length, count)].flatMap(
      (held) => cheapestSeating(instance, held) ?? [],
    )
    if (weights.length > 0) return [count, Math.min(...weights)]
  }
  return null
}
