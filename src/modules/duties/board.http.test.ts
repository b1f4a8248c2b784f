import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { enqueue } from '#server/worker.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { findPeople, listBoard } from './duties.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
  await enqueue(house.db, 'duties.recompute-duties', {})
  await house.settle()
})
after(() => house.close())

async function board(input: AskOf<typeof listBoard>) {
  const reply = await house.as('secretary').ask(listBoard, { size: 100, ...input })
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

async function people(who: 'secretary' | 'outsider' | 'leader', input: AskOf<typeof findPeople>) {
  const reply = await house.as(who).ask(findPeople, input)
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value.people
}

test('the board is arranged by the month or quarter a duty falls due in, or by whom it is about', async () => {
  const byMonth = (await board({ by: 'month' })).duties.map(({ dueOn }) => dueOn)
  assert.deepEqual(byMonth, byMonth.toSorted())
  const inQuarter = await board({ by: 'quarter', period: '2026Q4' })
  assert.ok(inQuarter.duties.length > 0)
  assert.ok(inQuarter.duties.every(({ dueOn }) => dueOn >= '2026-10-01' && dueOn <= '2026-12-31'))
  const whom = (await board({ by: 'person' })).duties.map(({ person }) => person?.id ?? '')
  assert.equal(whom.indexOf(''), 0)
  const heads = whom.filter((id, at) => id !== whom[at - 1])
  assert.equal(heads.length, new Set(heads).size)
})

test('beside the board stands how many there are of each rule, over the other filters', async () => {
  const whole = await board({})
  assert.equal(
    Object.values(whole.kinds).reduce((sum, count) => sum + count, 0),
    whole.total,
  )
  const narrowed = await board({ rules: ['MT-01'] })
  assert.deepEqual(narrowed.kinds, whole.kinds)
  assert.equal(narrowed.total, whole.kinds['MT-01'])
})

test('people the duties are about are found by name, only those whose duties are in reach', async () => {
  const all = await people('secretary', {})
  assert.ok(all.length > 1)
  const [first] = all
  assert.ok(first)
  assert.deepEqual(await people('secretary', { text: first.name }), [first])
  assert.deepEqual(await people('secretary', { personId: first.id }), [first])
  assert.deepEqual(await people('secretary', { text: '查无此人' }), [])
  const { duties } = await board({ personId: first.id })
  assert.ok(duties.length > 0)
  assert.ok(duties.every(({ person }) => person?.id === first.id))
  assert.deepEqual(await people('outsider', { personId: first.id }), [])
})
