import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { enqueue } from '#server/worker.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { surveyBranches } from './survey.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
  house.today = '2026-12-29'
  await enqueue(house.db, 'duties.recompute-duties', {})
  await house.settle()
})
after(() => house.close())

async function survey(name: 'superior' | 'secretary' | 'outsider' | 'leader') {
  const reply = await house.as(name).ask(surveyBranches, {})
  assert.ok(reply.ok)
  return reply.value
}

test('the superior sees by duty which of all branches need help, in the order of the tree', async () => {
  const { branches, inNeed, rules } = await survey('superior')
  assert.equal(branches, 2)
  assert.equal(inNeed, 2)
  const assemblies = rules.find(({ rule }) => rule === 'MT-01')
  assert.deepEqual(
    assemblies?.branches.map(({ dueSoon, overdue }) => [dueSoon, overdue]),
    [
      [1, 0],
      [1, 0],
    ],
  )
  const groups = rules.find(({ rule }) => rule === 'MT-03')?.branches.find(({ id }) => id === house.cast.branchId)
  assert.deepEqual([groups?.overdue, groups?.dueSoon, groups?.dueOn], [2, 2, '2026-11-30'])
})

test('everyone else sees his own part only: one branch, one group, and an outsider nothing of ours', async () => {
  const { branchId, otherBranchId } = house.cast
  const seen = async (name: Parameters<typeof survey>[0]) => [
    ...new Set((await survey(name)).rules.flatMap(({ branches }) => branches.map(({ id }) => id))),
  ]
  assert.deepEqual(await seen('secretary'), [branchId])
  assert.deepEqual(await seen('leader'), [branchId])
  assert.deepEqual(await seen('outsider'), [otherBranchId])
  for (const name of ['member', 'crew'] as const) {
    const reply = await house.as(name).ask(surveyBranches, {})
    assert.equal(!reply.ok && reply.code, 'identity.not-permitted')
  }
})
