import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { readWorkbook } from '#print/sheet.ts'
import type { MadeFile } from '#server/handler.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { exportAboutMe } from './about-me.contract.ts'
import { addPerson } from './person.contract.ts'
import { exportRoster, printRoster } from './roster.contract.ts'
import { beginRosterImport, confirmRosterImport } from './roster-import.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)
const bytesOf = (file: MadeFile) => Buffer.from(file.body as Uint8Array)
const secretary = () => house.as('secretary')

test('an exported roster, in either language, is read back without a change', async () => {
  const file = Buffer.from(
    '姓名,出生年月,班组,岗位,党小组,类别,入党时间,转正时间,电话\n沈砚,1987.3,甲班,净环水泵房,炼钢,正式,2010.7,,13800000001\n阿木,1995.6.1,乙班,,,群众,,,\n阿桑,,甲班,,,积极分子,,,',
  )
  const id = randomUUID()
  const input = { id, unitId: house.cast.branchId, fileName: 'a.csv', contentBase64: file.toString('base64') }
  assert.equal(code(await secretary().tell(beginRosterImport, input)), 'done')
  assert.equal(code(await secretary().tell(confirmRosterImport, { importId: id, version: 0 })), 'done')
  for (const language of ['zh', 'en'] as const) {
    const made = await secretary().ask(exportRoster, { unitId: house.cast.branchId, language })
    assert.ok(made.ok, JSON.stringify(made))
    const again = await secretary().tell(beginRosterImport, {
      ...input,
      id: randomUUID(),
      fileName: 'b.xlsx',
      contentBase64: bytesOf(made.value).toString('base64'),
    })
    assert.ok(again.ok, JSON.stringify(again))
    assert.deepEqual([again.value.counts.rows, again.value.counts.unchanged], [19, 19], language)
  }
})

test('telephone numbers are exported for whoever may see them', async () => {
  await secretary().tell(addPerson, {
    id: randomUUID(),
    name: '有号',
    phone: '13911112222',
    posting: { id: randomUUID(), crewId: house.cast.crewIds[0], postId: null, fromOn: '2024-01-01' },
  })
  const texts = await Promise.all(
    (['secretary', 'auditor'] as const).map(async (name) => {
      const made = await house.as(name).ask(exportRoster, { unitId: house.cast.branchId })
      assert.ok(made.ok)
      const book = await readWorkbook('a.xlsx', bytesOf(made.value))
      assert.ok(book.ok)
      return JSON.stringify(book.value)
    }),
  )
  assert.deepEqual(
    texts.map((text) => [text.includes('有号'), text.includes('13911112222')]),
    [
      [true, true],
      [true, false],
    ],
  )
})

test('the roster prints as a PDF with the members only (L02)', async () => {
  const made = await secretary().ask(printRoster, { unitId: house.cast.branchId })
  assert.ok(made.ok)
  assert.equal(made.value.mediaType, 'application/pdf')
  assert.equal(bytesOf(made.value).subarray(0, 5).toString(), '%PDF-')
  assert.match(made.value.fileName, /^运行车间党支部党员花名册 2026-11-22\.pdf$/)
})

test('everyone takes home what is held about him, as a spreadsheet or as JSON', async () => {
  const json = await house.as('member').ask(exportAboutMe, { format: 'json' })
  assert.ok(json.ok)
  const told = JSON.parse(String(json.value.body))
  assert.equal(told.record.person.name, '明溪')
  assert.ok(told.held.some(({ table }: { table: string }) => table === 'people.membership'))
  const xlsx = await house.as('member').ask(exportAboutMe, { language: 'en' })
  assert.ok(xlsx.ok)
  const book = await readWorkbook('me.xlsx', bytesOf(xlsx.value))
  assert.ok(book.ok && book.value.length > 3)
  assert.equal(code(await house.as('visitor').ask(exportAboutMe, {})), 'identity.sign-in-first')
})

test('an outsider gets no document of the branch', async () => {
  for (const operation of [exportRoster, printRoster]) {
    assert.equal(
      code(await house.as('outsider').ask(operation, { unitId: house.cast.branchId })),
      'people.unknown-unit',
    )
    assert.equal(
      code(await house.as('member').ask(operation, { unitId: house.cast.branchId })),
      'identity.not-permitted',
    )
    assert.equal(code(await secretary().send(operation.name, { unitId: 1 })), 'core.malformed')
  }
})
