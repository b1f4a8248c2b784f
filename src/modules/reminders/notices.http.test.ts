import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { cancelGathering, planGathering, sendNotice } from '#modules/gatherings/plan.contract.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { openMail } from '#server/mail.ts'
import type { CastName } from '../../../test/cast.ts'
import { openMailbox } from '../../../test/mailbox.ts'
import { chooseDigest, sendTrial, showMine } from './reminders.contract.ts'

const box = await openMailbox()
const mail = openMail({ url: `smtp://127.0.0.1:${box.port}`, from: '雁阵 <yanzhen@plant.example>' })
const stage = await rehearse({ address: 'https://yanzhen.plant.example', mail })
const { house, must, secretary, cast } = stage
after(async () => {
  await stage.close()
  await box.close()
})

const choose = async (name: CastName, notices: boolean) =>
  must(
    await house.as(name).tell(chooseDigest, { weekly: { address: `${name}@plant.example`, language: 'zh', notices } }),
  )
const readers = () => box.letters.flatMap(({ to }) => to).sort()
const tomorrow = '2026-11-23'

async function noticed(more: Parameters<typeof stage.assembly>[0] = {}) {
  const plan = stage.assembly({ heldOn: tomorrow, ...more })
  must(await secretary().tell(planGathering, plan))
  const notice = { id: randomUUID(), gatheringId: plan.id, body: '定于明日召开支部党员大会。' }
  must(await secretary().tell(sendNotice, notice))
  return plan.id
}

beforeEach(async () => {
  ;(box.letters as unknown[]).length = 0
  await sql`delete from reminders.letter`.execute(house.db)
  await sql`delete from reminders.digest`.execute(house.db)
})

test('a notice goes by letter to those called who chose that, once, and to nobody else', async () => {
  await choose('member', true)
  await choose('leader', false)
  await choose('outsider', true)
  await noticed()
  await house.settle()
  assert.deepEqual(readers(), ['member@plant.example'])
  const raw = JSON.stringify(box.letters[0])
  assert.ok(raw.length > 0)
  await house.settle()
  assert.equal(box.letters.length, 1)
  assert.equal(must(await house.as('member').ask(showMine, {})).digest?.notices, true)
})

test('whoever is asked to another sitting is not written to, and whoever sits in is', async () => {
  for (const name of ['member', 'leader', 'crew'] as const) await choose(name, true)
  await noticed({ expected: [{ personId: cast.people.leader, onDuty: false }], sittingIn: [cast.people.crew] })
  await house.settle()
  assert.deepEqual(readers(), ['crew@plant.example', 'leader@plant.example'])
})

test('a notice of a gathering that was cancelled meanwhile is not sent', async () => {
  await choose('member', true)
  const id = await noticed()
  must(await secretary().tell(cancelGathering, { id, version: 2, reason: '停炉抢修' }))
  await house.settle()
  assert.equal(box.letters.length, 0)
})

test('notices are neither trials nor the weekly letter', async () => {
  await choose('member', true)
  await noticed()
  await house.settle()
  const { digest } = must(await house.as('member').ask(showMine, {}))
  assert.deepEqual([digest?.trial, digest?.weekly], [null, null])
  must(await house.as('member').tell(sendTrial, { id: randomUUID() }))
})
