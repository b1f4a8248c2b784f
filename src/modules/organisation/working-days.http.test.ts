import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { showRota } from './rota.contract.ts'
import { listWorkingDays, loadWorkingDays } from './working-days.contract.ts'
import { tablesKnown } from './working-days.public.ts'

const house = await openTestHouse()
after(() => house.close())
const administrator = house.as('administrator')
const notice = (over = {}) => ({
  year: 2027,
  off: [['2027-01-01', '2027-01-03']] as [string, string][],
  worked: ['2027-02-20', '2027-01-09'],
  source: '国务院办公厅通知',
  ...over,
})
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const events = async () => {
  const rows = await house.db
    .selectFrom('audit.event')
    .select('payload')
    .where('name', '=', 'organisation.working-days-loaded')
    .execute()
  return rows.map(({ payload }) => payload)
}

test('a year is loaded once however often it is sent, and known from then on', async () => {
  assert.deepEqual(
    (await tablesKnown(house.db)).map(({ year }) => year),
    [2026],
  )
  const key = newId()
  const first = await administrator.tell(loadWorkingDays, notice(), { key })
  assert.ok(first.ok, JSON.stringify(first))
  assert.deepEqual(first.value, { year: 2027, workedDays: 262, replaced: null })
  const again = await administrator.tell(loadWorkingDays, notice(), { key })
  assert.ok(again.ok && again.replayed)
  assert.deepEqual(await events(), [{}])
  assert.deepEqual((await tablesKnown(house.db))[1]?.worked, ['2027-01-09', '2027-02-20'])
})

test('a year loaded again is replaced, and what stood before is on record', async () => {
  const replaced = await administrator.tell(loadWorkingDays, notice({ worked: [], source: '更正' }))
  assert.ok(replaced.ok)
  assert.deepEqual(replaced.value.replaced?.worked, ['2027-01-09', '2027-02-20'])
  assert.equal(replaced.value.replaced?.source, '国务院办公厅通知')
  const shipped = await administrator.tell(
    loadWorkingDays,
    notice({ year: 2026, off: [['2026-01-01', '2026-01-03']], worked: [] }),
  )
  assert.ok(shipped.ok && shipped.value.replaced?.source === null && shipped.value.replaced.off.length === 7)
  const entries = await house.db
    .selectFrom('audit.entry')
    .select('answer')
    .where('operation', '=', 'organisation.load-working-days')
    .execute()
  assert.ok(entries.some(({ answer }) => /"replaced":.*2026-02-15/.test(answer)))
})

test('what is no notice is refused, and so is whoever does not stand at the top', async () => {
  assert.equal(
    codeOf(await administrator.tell(loadWorkingDays, notice({ worked: ['2027-02-19'] }))),
    'organisation.worked-no-weekend',
  )
  assert.equal(
    codeOf(await administrator.send('organisation.load-working-days', notice({ year: 'x' }))),
    'core.malformed',
  )
  assert.equal(
    codeOf(await administrator.send('organisation.load-working-days', notice({ more: 1 }))),
    'core.malformed',
  )
  for (const name of ['secretary', 'outsider'] as const)
    assert.equal(codeOf(await house.as(name).tell(loadWorkingDays, notice())), 'organisation.not-at-the-top')
  for (const name of ['leader', 'member', 'crew', 'superior', 'auditor'] as const)
    assert.equal(codeOf(await house.as(name).tell(loadWorkingDays, notice())), 'identity.not-permitted')
  assert.equal(codeOf(await house.as('visitor').tell(loadWorkingDays, notice())), 'identity.sign-in-first')
})

test('everyone signed in reads the years, only the top may load', async () => {
  const listed = await house.as('crew').ask(listWorkingDays, {})
  assert.ok(listed.ok && !listed.value.mayLoad)
  assert.deepEqual(
    listed.value.years.map(({ year, source }) => [year, source]),
    [
      [2026, '国务院办公厅通知'],
      [2027, '更正'],
    ],
  )
  const top = await administrator.ask(listWorkingDays, {})
  assert.ok(top.ok && top.value.mayLoad)
  assert.equal(codeOf(await house.as('visitor').ask(listWorkingDays, {})), 'identity.sign-in-first')
})

test('crews on day hours follow the loaded year', async () => {
  const shown = await house.as('crew').ask(showRota, { workshopId: house.cast.workshopId, month: '2027-01' })
  assert.ok(shown.ok)
  const days = shown.value.crews[0]?.days ?? []
  assert.deepEqual([days[0]?.code, days[3]?.code, days[3]?.provisional], ['R', 'W', false])
  assert.ok(shown.value.tables.some(({ year }) => year === 2027))
})
