import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { createUnit } from '#modules/organisation/unit.contract.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { beginRosterImport, confirmRosterImport, mapRosterColumns, showRosterImport } from './roster-import.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)

test('a first import into an empty branch holds from the day the branch is kept from, in it and in its crews', async () => {
  const keeper = house.as('administrator')
  const [branchId, workshopId, crewId] = [randomUUID(), randomUUID(), randomUUID()]
  const units = [
    { id: branchId, kind: 'branch', name: '炼铁车间党支部', parentId: house.cast.committeeId, fromOn: '2025-03-01' },
    { id: workshopId, kind: 'workshop', name: '炼铁车间', parentId: branchId, fromOn: '2025-03-01' },
    { id: crewId, kind: 'crew', name: '丙班', parentId: workshopId, fromOn: '2025-06-01' },
  ] as const
  for (const unit of units)
    assert.equal(code(await keeper.tell(createUnit, { ...unit, shortName: unit.name.slice(0, 2) })), 'done')
  const file = (name: string) => ({
    unitId: branchId,
    fileName: '花名册.csv',
    contentBase64: Buffer.from(`姓名,类别,班组\n${name},正式,丙班`).toString('base64'),
  })
  const start = async (name: string) => {
    const id = randomUUID()
    assert.equal(code(await keeper.tell(beginRosterImport, { id, ...file(name) })), 'done')
    const shown = await keeper.ask(showRosterImport, { importId: id })
    assert.ok(shown.ok && shown.value.preview)
    return { id, ...shown.value.preview }
  }
  const first = await start('先到')
  assert.deepEqual([first.effectiveOn, first.unit.fromOn], ['2025-03-01', '2025-03-01'])
  assert.equal(code(await keeper.tell(confirmRosterImport, { importId: first.id, version: 0 })), 'done')
  const ties = await sql<{ from: string }>`
    select tie.from_on as from from people.person_unit as tie join people.person on person.id = tie.person_id
    where person.name = '先到' order by tie.tie`.execute(house.db)
  assert.deepEqual(ties.rows, [{ from: '2025-03-01' }, { from: '2025-06-01' }], 'no earlier than the crew is kept')
  const second = await start('后到')
  assert.equal(second.effectiveOn, house.today, 'who comes later comes then')
  const mapped = await keeper.tell(mapRosterColumns, { importId: second.id, version: 0, effectiveOn: '2026-02-01' })
  assert.ok(mapped.ok)
  assert.equal(
    code(await keeper.tell(confirmRosterImport, { importId: second.id, version: mapped.value.version })),
    'done',
  )
  const late = await sql<{ from: string }>`
    select distinct tie.from_on as from from people.person_unit as tie join people.person on person.id = tie.person_id
    where person.name = '后到'`.execute(house.db)
  assert.deepEqual(late.rows, [{ from: '2026-02-01' }])
})
