/** The two worked instances of the fact sheet (6.5): optimum, every optimal choice of sessions, and why not fewer. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import type { Planned } from '#planning/sittings/answer.ts'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import { costOf, describePlan } from '#planning/sittings/describe.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { conflictSentences } from '#planning/sittings/sentences.ts'
import { instanceIn } from '../../bin/commands/sittings-input.ts'
import { cheapestSeating, subsets } from '../../test/sittings-flow.ts'
import { openSolver } from './highs.ts'
import { planWith } from './plan.ts'

const read = async (name: string): Promise<Instance> => {
  const found = instanceIn(
    JSON.parse(await readFile(new URL(`../../examples/sittings/${name}.json`, import.meta.url), 'utf8')),
  )
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.instance
}

const letters = ({ people }: Instance) =>
  Object.fromEntries(
    people.map(({ id, slots }) => [
      id,
      slots.map(({ state }) => ({ 'on-duty': 'D', free: 'F', unavailable: 'X' })[state]).join(''),
    ]),
  )

/** Every set of so many sessions with the least off-duty weight it allows. */
const everyChoice = (instance: Instance, count: number) =>
  [...subsets(instance.sessions.length, count)].flatMap((held) => {
    const weight = cheapestSeating(instance, held)
    return weight === null ? [] : [{ held: held.map((s) => instance.sessions[s]?.id ?? '').join(), weight }]
  })

describe('the worked instances', () => {
  let plan: (instance: Instance) => Planned
  before(async () => {
    const solve = await openSolver()
    plan = (instance) => {
      const answer = planWith(solve, instance, { seconds: 60, explain: true })
      assert.equal(answer.kind, 'planned')
      return answer as Planned
    }
  })

  test('I1: the rota gives the availability of the table', async () => {
    const known = letters(await read('i1'))
    assert.deepEqual(known, {
      ...{ A1: 'DDFDF', A2: 'DDFDF', B1: 'XXXFF', B2: 'XXXFF' },
      ...{ C1: 'FFFXX', C2: 'FFFXX', D1: 'FFDFD', D2: 'FFDFD' },
    })
  })

  test('I1: two sittings, six off-duty comings, and exactly three pairs that reach it', async () => {
    const instance = await read('i1')
    const { cost, stages, optimal, plan: found } = plan(instance)
    assert.deepEqual([cost.sittings, cost.offDuty, optimal], [2, 6, true])
    assert.deepEqual(
      stages.map(({ name, value, bound }) => [name, value, bound]),
      [
        ['sittings', 2, 2],
        ['off-duty', 6, 6],
        ['fairness', 1, 1],
      ],
    )
    assert.deepEqual(checkPlan(instance, found), [])
    assert.deepEqual(everyChoice(instance, 1), [])
    const pairs = everyChoice(instance, 2)
    assert.equal(pairs.length, 3)
    assert.deepEqual(
      pairs.filter(({ weight }) => weight === 6).map(({ held }) => held),
      ['s1,s5', 's2,s5', 's3,s4'],
    )
  })

  test('I3: the rota, the leave and the day crew give the availability of the table', async () => {
    const known = letters(await read('i3'))
    const rows: Record<string, string> = { A: 'DDDDFF', B: 'XXFFDD', C: 'FFXXXX', D: 'FFFFFF', E: 'DDDDDD' }
    for (const [id, row] of Object.entries(known)) assert.equal(row, id === 'D2' ? 'XXXXFF' : rows[id.slice(0, 1)], id)
    assert.equal(Object.keys(known).length, 24)
  })

  test('I3: three sittings, thirteen off-duty comings, and exactly eight triples that reach it', async () => {
    const instance = await read('i3')
    const { cost, optimal, plan: found } = plan(instance)
    assert.deepEqual([cost.sittings, cost.offDuty, optimal], [3, 13, true])
    assert.deepEqual(checkPlan(instance, found), [])
    assert.deepEqual([...everyChoice(instance, 1), ...everyChoice(instance, 2)], [])
    const triples = everyChoice(instance, 3).filter(({ weight }) => weight <= 13)
    const expected = ['s1', 's2'].flatMap((a) => ['s3', 's4'].flatMap((b) => ['s5', 's6'].map((c) => [a, b, c].join())))
    assert.deepEqual(triples.map(({ held }) => held).toSorted(), expected.toSorted())
    assert.ok(triples.every(({ weight }) => weight === 13))
  })

  test('I3: without the posts two sittings would do, with nine off-duty comings', async () => {
    const instance = await read('i3')
    const { cost } = plan({ ...instance, posts: instance.posts.map((post) => ({ ...post, minimum: 0 })) })
    assert.deepEqual([cost.sittings, cost.offDuty], [2, 9])
  })

  test('I3: the plan of the fact sheet is valid, costs the same, and has the same people on duty', async () => {
    const instance = await read('i3')
    const written = {
      s2: 'A1* C1 C2 C3 C4 E5*',
      s3: 'A2* A4* B2 B4 D3 D4 D5 E1* E4*',
      s6: 'A3 A5 B1* B3* B5* D1 D2 E2* E3*',
    }
    const known = Object.entries(written).map(([sessionId, list]) => ({
      sessionId,
      personIds: list.replaceAll('*', '').split(' '),
    }))
    assert.deepEqual(checkPlan(instance, { sittings: known }), [])
    assert.equal(costOf(instance, { sittings: known }).offDuty, 13)
    for (const { sessionId, comes } of describePlan(instance, { sittings: known })) {
      const starred = comes.map(({ personId, onDuty }) => `${personId}${onDuty ? '*' : ''}`).join(' ')
      assert.equal(starred, written[sessionId as keyof typeof written])
    }
  })

  test('I3: why not two: three days are forced, by people who cannot meet', async () => {
    const instance = await read('i3')
    const { why } = plan(instance)
    assert.equal(why?.sittings, 2)
    assert.equal(why.minimal, true)
    const people = why.causes.filter((cause) => cause.kind === 'person')
    const days = people.map(({ personId, sessionIds, alike }) => [
      sessionIds.join(),
      [personId, ...alike].toSorted().join(),
    ])
    assert.deepEqual(days.toSorted(), [
      ['s1,s2', 'C1,C2,C3,C4'],
      ['s3,s4', 'B2,B4'],
      ['s5,s6', 'A3,A5,D2'],
    ])
    assert.deepEqual(
      why.causes.filter(({ kind }) => kind !== 'person').map((cause) => cause.kind === 'post' && cause.postId),
      ['GAS'],
    )
    const zh = conflictSentences(instance, why, 'zh').join('\n')
    assert.match(
      zh,
      /空压站一人也抽不出.*所以甲三只能来 2026-12-03 09:00、2026-12-03 14:00；甲五、丁二也只能来这几场。/,
    )
    assert.match(zh, /这 3 人没有两人能来同一场，所以至少须开 3 场。/)
    const en = conflictSentences(instance, why, 'en').join('\n')
    assert.match(en, /空压站 can spare nobody .* so 甲三 can only come to/)
    assert.match(en, /No two of these 3 can come to the same session, so it takes at least 3\./)
  })
})
