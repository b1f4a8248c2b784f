import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { addOverride } from './override.contract.ts'
import { setRota, showRota } from './rota.contract.ts'
import { exportRota, importRota, previewRotaImport } from './rota-sheet.contract.ts'
import { createUnit } from './unit.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const workshopId = cast.workshopId
const secretary = house.as('secretary')
const outsider = house.as('outsider')
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const [bing, ding] = [newId(), newId()]
const crewIds = [...cast.crewIds, bing, ding]

before(async () => {
  for (const [id, name] of [
    [bing, '丙'],
    [ding, '丁'],
  ] as const)
    await secretary.tell(createUnit, {
      id,
      kind: 'crew',
      name: `${name}班`,
      shortName: name,
      parentId: workshopId,
      position: 1,
      fromOn: '2024-01-01',
    })
})

/** A csv as crews keep it: a title, the days of December 2026, a row a crew. */
const csv = (change: (rows: string[][]) => void = () => undefined, month = '12') => {
  const cycle = '早早中中夜夜休休'
  const days = Array.from({ length: 31 }, (_, place) => place)
  const row = (name: string, offset: number) => [name, ...days.map((day) => cycle[(day - offset + 8) % 8] as string)]
  const rows = [
    [`2026年${month}月 倒班表`],
    ['班组', ...days.map((day) => String(day + 1))],
    row('甲', 0),
    row('乙班', 2),
    row('丙', 4),
    row('Ｄ', 6),
  ]
  change(rows)
  return Buffer.from(rows.map((cells) => cells.join(',')).join('\n')).toString('base64')
}
const file = (contentBase64: string) => ({ workshopId, fileName: '排班.csv', contentBase64, month: '2026-12' })
const preview = async (contentBase64: string) => {
  const reply = await secretary.ask(previewRotaImport, file(contentBase64))
  assert.ok(reply.ok, reply.ok ? '' : reply.code)
  return reply.value
}
const codes = async (crewId: string | undefined): Promise<string> => {
  const shown = await secretary.ask(showRota, { workshopId, month: '2026-12' })
  assert.ok(shown.ok)
  const crew = shown.value.crews.find((one) => one.id === crewId)
  return crew?.days.map((day) => day.code).join('') ?? ''
}

test('a sheet with an odd cell is previewed with row and column, and importing it writes nothing', async () => {
  const content = csv((rows) => {
    ;(rows[3] as string[])[5] = '培训'
  })
  const seen = await preview(content)
  assert.deepEqual(
    seen.odd.map(({ row, column, value, why }) => [row, column, value, why]),
    [[4, 'F', '培训', 'unknown-code']],
  )
  const refused = await secretary.tell(importRota, { ...file(content), seal: seen.seal })
  assert.ok(!refused.ok && refused.code === 'organisation.sheet-has-odd-cells' && refused.numbers.count === 1)
  assert.match(await codes(crewIds[0]), /^[WR]+$/)
})

test('a sheet too short for any pattern, without a rota under it, is refused', async () => {
  const content = csv((rows) => {
    for (const [place, row] of rows.entries()) rows[place] = row.slice(0, 4)
  })
  const seen = await preview(content)
  assert.equal(seen.plan, null)
  assert.equal(
    codeOf(await secretary.tell(importRota, { ...file(content), seal: seen.seal })),
    'organisation.sheet-fits-nothing',
  )
})

test('what is no spreadsheet is said to be none; outsiders and lookers-on import nothing', async () => {
  const broken = file(Buffer.from('PK\u0003\u0004 not really').toString('base64'))
  assert.equal(codeOf(await secretary.ask(previewRotaImport, broken)), 'sheet.not-a-spreadsheet')
  assert.equal(codeOf(await outsider.ask(previewRotaImport, file(csv()))), 'organisation.unknown-unit')
  assert.equal(codeOf(await outsider.tell(importRota, { ...file(csv()), seal: 'x' })), 'organisation.unknown-unit')
  assert.equal(codeOf(await house.as('superior').ask(previewRotaImport, file(csv()))), 'identity.not-permitted')
  assert.equal(
    codeOf(await secretary.send('organisation.import-rota', { ...file('***'), seal: 'x' })),
    'core.malformed',
  )
})

test('a clean sheet sets the pattern it shows, once, and its content never enters the record', async () => {
  const content = csv()
  const seen = await preview(content)
  assert.equal(seen.plan?.rota?.patternCode, '4x3-2222')
  assert.equal(
    codeOf(await secretary.tell(importRota, { ...file(content), seal: 'another' })),
    'organisation.rota-changed',
  )
  const key = newId()
  const done = await secretary.tell(importRota, { ...file(content), seal: seen.seal }, { key })
  assert.deepEqual(done.ok && done.value, { changes: 0, patternCode: '4x3-2222' })
  const again = await secretary.tell(importRota, { ...file(content), seal: seen.seal }, { key })
  assert.ok(again.ok && again.replayed)
  assert.equal((await codes(crewIds[0])).slice(0, 8), 'DDMMNNRR')
  const entry = await house.db
    .selectFrom('audit.entry')
    .select('content')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  assert.ok(entry.content.includes('排班.csv') && !entry.content.includes(content.slice(0, 40)))
})

/** The sheet after 甲 and 乙 swapped the 3rd and 丙 was freed on the 18th. */
const changed = (rows: string[][]) => {
  const [jia, yi, bingRow] = rows.slice(2) as [string[], string[], string[]]
  ;[jia[3], yi[3]] = [yi[3] as string, jia[3] as string]
  bingRow[18] = '休'
}

test('next time only what departs from the rota is taken over: a swap and a single change', async () => {
  const content = csv(changed)
  const seen = await preview(content)
  assert.equal(seen.plan?.rota, null)
  assert.deepEqual(
    seen.plan?.changes.map(({ kind, on, code }) => [kind, on, code]),
    [
      ['swap', '2026-12-03', null],
      ['shift', '2026-12-18', 'R'],
    ],
  )
  assert.ok((await secretary.tell(importRota, { ...file(content), seal: seen.seal })).ok)
  assert.equal((await codes(crewIds[0])).slice(0, 4), 'DDDM')

  const reverted = await preview(csv())
  assert.deepEqual(
    reverted.odd.map(({ why }) => why),
    ['clash', 'clash', 'clash'],
    'what was changed by hand is not overwritten by a sheet',
  )
})

test('what was previewed before somebody else changed the rota is not imported', async () => {
  const content = csv((rows) => {
    changed(rows)
    ;(rows[2] as string[])[17] = '休'
  })
  const seen = await preview(content)
  assert.equal(seen.plan?.changes.length, 1)
  const change = { kind: 'shift', on: '2026-12-17', crewId: crewIds[0] as string, code: 'R' } as const
  assert.ok((await secretary.tell(addOverride, { id: newId(), workshopId, change })).ok)
  const refused = await secretary.tell(importRota, { ...file(content), seal: seen.seal })
  assert.equal(codeOf(refused), 'organisation.rota-changed')
})

test('the workbook has a sheet a month and reads back without a change', async () => {
  const made = await secretary.ask(exportRota, { workshopId, from: '2026-12', months: 2 })
  assert.ok(made.ok)
  const workbook = made.value as unknown as { fileName: string; body: Uint8Array }
  assert.equal(workbook.fileName, '运行车间 排班表 2026-12–2027-01.xlsx')
  const seen = await preview(Buffer.from(workbook.body).toString('base64'))
  assert.equal(seen.read, 4 * 62)
  assert.deepEqual([seen.odd, seen.plan], [[], { rota: null, changes: [] }])
  assert.equal(codeOf(await outsider.ask(exportRota, { workshopId, from: '2026-12' })), 'organisation.unknown-unit')
})

test('a sheet of a month already on record changes nothing of it', async () => {
  const newest = await house.db.selectFrom('organisation.rota').select('id').executeTakeFirstOrThrow()
  const begun = { patternCode: '4x3-2222', epoch: '2026-05-01', fromOn: '2026-05-01', crewIds }
  const set = await secretary.tell(setRota, { id: newId(), workshopId, seenRotaId: newest.id, ...begun })
  assert.ok(set.ok)
  const content = csv((rows) => {
    ;(rows[2] as string[])[1] = '休'
  }, '5')
  const seen = await preview(content)
  assert.deepEqual([seen.odd, seen.plan?.changes.length], [[], 1])
  assert.equal(
    codeOf(await secretary.tell(importRota, { ...file(content), seal: seen.seal })),
    'organisation.too-late-to-change',
  )
})

test('random workbooks are read or refused, never half taken over', async () => {
  const before = await codes(crewIds[0])
  const words = ['早', '夜', '休', '甲班', '2026年12月', '', 'Ｎ', '2026-12-03', '合计', '１２']
  for (let round = 0; round < 12; round++) {
    const rows = Array.from({ length: 8 }, (_, row) =>
      Array.from(
        { length: 9 },
        (_, column) => words[(row * 7 + column * 3 + round * 5 + row * column) % words.length] ?? '',
      ),
    )
    const columns = Array.from({ length: 9 }, (_, column) => ({
      title: column ? String(column) : '班组',
      kind: 'text' as const,
      width: 6,
      value: (row: string[]) => row[column] ?? '',
    }))
    const bytes = await writeWorkbook([sheet({ name: '2026-12', columns, rows })])
    const content = Buffer.from(bytes).toString('base64')
    const seen = await preview(content)
    if (seen.odd.length === 0 && seen.plan?.changes.length === 0) continue
    const reply = await secretary.tell(importRota, { ...file(content), seal: seen.seal })
    assert.equal(reply.ok, false)
  }
  assert.equal(await codes(crewIds[0]), before)
})
