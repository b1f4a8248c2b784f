import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { adoptPack } from '#modules/packs/packs.contract.ts'
import { newId } from '#server/handler.ts'
import { enqueue } from '#server/worker.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { explainDuty, listBoard } from './duties.contract.ts'
import { tryPack } from './pack-trial.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
  await enqueue(house.db, 'duties.recompute-duties', {})
  await house.settle()
})
after(() => house.close())

/** Says that a meeting is near a month before its last day. */
const pack = {
  id: 'plant-reminds-early',
  version: '1',
  title: ['早提醒', 'Early reminders'] as [string, string],
  author: '石泉',
  from: '2026-01-01',
  until: null,
  terms: {},
  settings: { 'meeting-cadence': { dueSoonDays: 30 } },
  reminders: [],
}
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

const novemberOf = async () => {
  const reply = await house.as('secretary').ask(listBoard, {
    unitId: house.cast.branchId,
    rules: ['TP-01'],
    period: '2026-11',
    states: ['due', 'due-soon'],
  })
  assert.ok(reply.ok)
  return reply.value.duties[0]?.state
}

test('a pack that is tried lists the duties it would turn and writes nothing', async () => {
  const { branchId } = house.cast
  const ask = { unitId: branchId, change: { kind: 'adopt' as const, content: pack } }
  const reply = await house.as('secretary').ask(tryPack, ask)
  assert.ok(reply.ok)
  const { branches, looked, duties, changed } = reply.value
  assert.deepEqual([branches, looked, changed >= duties.length], [1, 1, true])
  const november = duties.find(({ rule, period }) => rule === 'TP-01' && period === '2026-11')
  assert.deepEqual([november?.before?.state, november?.after?.state], ['due', 'due-soon'])
  assert.equal(await novemberOf(), 'due')
  const { rows } = await sql`select from packs.adopted`.execute(house.db)
  assert.equal(rows.length, 0)
})

test('once it is adopted the duties follow it, and the explanation says so', async () => {
  const { branchId } = house.cast
  const packId = newId()
  assert.ok((await house.as('secretary').tell(adoptPack, { id: packId, unitId: branchId, content: pack })).ok)
  await house.settle()
  assert.equal(await novemberOf(), 'due-soon')
  const why = await house.as('secretary').ask(explainDuty, { unitId: branchId, rule: 'TP-01', period: '2026-11' })
  assert.ok(why.ok)
  assert.equal(why.value.answer.settings.dueSoonDays, 30)
  const back = await house.as('secretary').ask(tryPack, { unitId: branchId, change: { kind: 'withdraw', packId } })
  const november = back.ok && back.value.duties.find(({ rule, period }) => rule === 'TP-01' && period === '2026-11')
  assert.deepEqual(november && [november.before?.state, november.after?.state], ['due-soon', 'due'])
})

test('a pack that loosens is not tried, a malformed one named, and an outsider looks at nothing', async () => {
  const { branchId } = house.cast
  const loose = { ...pack, settings: { 'meeting-cadence': { windowMonths: 3 } } }
  const adopt = (content: typeof pack | typeof loose) => ({
    unitId: branchId,
    change: { kind: 'adopt' as const, content },
  })
  assert.equal(codeOf(await house.as('secretary').ask(tryPack, adopt(loose))), 'duties.pack-loosens')
  assert.equal(codeOf(await house.as('outsider').ask(tryPack, adopt(pack))), 'duties.unknown-unit')
  assert.equal(codeOf(await house.as('member').ask(tryPack, adopt(pack))), 'identity.not-permitted')
  const malformed = await house.as('secretary').send('duties.try-pack', { unitId: branchId, change: { kind: 'adopt' } })
  assert.equal(codeOf(malformed), 'core.malformed')
})
