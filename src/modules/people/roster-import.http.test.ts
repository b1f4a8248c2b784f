import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { addPerson, showHistory } from './person.contract.ts'
import { listRoster } from './roster.contract.ts'
import {
  beginRosterImport,
  cancelRosterImport,
  confirmRosterImport,
  listRosterImports,
  mapRosterColumns,
  settleRosterRows,
  showRosterImport,
} from './roster-import.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)
const secretary = () => house.as('secretary')
const csv = (rows: readonly (readonly string[])[]) =>
  Buffer.from(rows.map((row) => row.join(',')).join('\n')).toString('base64')
const heads = [
  '序号',
  '姓 名',
  '性别',
  '出生年月',
  '学历',
  '班组',
  '岗位',
  '党小组',
  '党员类别',
  '入党时间',
  '转正时间',
  '联系电话',
]

async function begin(rows: readonly (readonly string[])[], more: object = {}) {
  const id = randomUUID()
  const reply = await secretary().tell(beginRosterImport, {
    id,
    unitId: house.cast.branchId,
    fileName: '花名册.csv',
    contentBase64: csv(rows),
    ...more,
  })
  assert.ok(reply.ok, JSON.stringify(reply))
  return { id, counts: reply.value.counts }
}

async function preview(importId: string, status: 'all' | 'odd' | 'error' | 'question' = 'all') {
  const reply = await secretary().ask(showRosterImport, { importId, status, size: 100 })
  assert.ok(reply.ok && reply.value.preview, JSON.stringify(reply))
  return { ...reply.value, preview: reply.value.preview }
}

const confirm = (importId: string, version = 0) => secretary().tell(confirmRosterImport, { importId, version })
const people = async () =>
  Number((await sql<{ n: number }>`select count(*)::int as n from people.person`.execute(house.db)).rows[0]?.n)

const shen = [
  '1',
  ' 沈　砚 ',
  '男',
  '1987.3',
  '大专',
  '甲',
  '净环水泵房',
  '炼钢小组',
  '正式',
  '2010.7',
  '2011年7月',
  '１３８０００００００１',
]
const wen = ['2', '聞樵', '女', '1990年11月5日', '本科', '乙班', '', '除尘', '预备党员', '2026-07-01', '', '']
const worker = ['3', '阿木', 'M', '95.6', '中专', '甲班', '净环水泵房', '', '群众', '', '', '']

test('a roster is read as people keep it, shown, confirmed as a whole, and brought in again it changes nothing', async () => {
  const file = [['运行车间党支部党员花名册'], [], heads, shen, wen, worker, ['合计', '3人'], ['', '制表：石泉']]
  const before = await people()
  const { id, counts } = await begin(file)
  assert.deepEqual([counts.rows, counts.new, counts.error, counts.question], [3, 3, 0, 0])
  const { rows, preview: shown } = await preview(id)
  assert.deepEqual(rows[0]?.values, {
    sex: 'male',
    birthOn: '1987-03-01',
    education: '大专',
    phone: '13800000001',
    kind: 'full',
    branch: '运行车间党支部',
    group: '炼钢党小组',
    crew: '甲班',
    post: '净环水泵房',
    probationary: '2010-07-01',
    full: '2011-07-01',
  })
  assert.deepEqual(
    rows.map((row) => row.odd.map((odd) => [odd.cell, odd.code])),
    [[], [], [['D6', 'odd.two-digit-year']]],
  )
  assert.deepEqual(
    shown.notices.map((notice) => [notice.cell, notice.code, notice.numbers.count ?? '']),
    [
      ['7', 'odd.row-skipped', ''],
      ['8', 'odd.row-skipped', ''],
      ['D', 'odd.only-month', 1],
      ['J', 'odd.only-month', 1],
      ['K', 'odd.only-month', 1],
    ],
  )
  assert.equal(shown.notInFile.length, 15)
  assert.equal(await people(), before, 'nothing is taken over before it is confirmed')
  const key = randomUUID()
  const done = await secretary().tell(confirmRosterImport, { importId: id, version: 0 }, { key })
  assert.ok(done.ok, JSON.stringify(done))
  assert.ok((await secretary().tell(confirmRosterImport, { importId: id, version: 0 }, { key })).ok)
  assert.equal(await people(), before + 3)
  const roster = await secretary().ask(listRoster, { unitId: house.cast.branchId, search: 'shenyan' })
  assert.ok(roster.ok)
  const [row] = roster.value.rows
  assert.deepEqual(
    [row?.name, row?.kind, row?.admittedOn, row?.fullFrom, row?.group?.name, row?.crew?.name, row?.birthPrecision],
    ['沈砚', 'full', '2010-07-01', '2011-07-01', '炼钢党小组', '甲班', 'month'],
  )
  assert.equal((await house.as('secretary').ask(listRoster, { unitId: house.cast.branchId, search: '闻樵' })).ok, true)

  const again = await begin(file)
  assert.deepEqual([again.counts.unchanged, again.counts.new, again.counts.changed], [3, 0, 0])
  assert.equal((await preview(again.id)).preview.mayConfirm, false)
  await secretary().tell(cancelRosterImport, { importId: again.id })

  const later = await begin([heads, shen.with(7, '除尘').with(4, '本科'), wen, worker.with(5, '乙')])
  assert.deepEqual([later.counts.changed, later.counts.unchanged], [2, 1])
  const changes = (await preview(later.id)).rows.map((one) =>
    one.changes.map(({ field, from, to }) => `${field} ${from}→${to}`),
  )
  assert.deepEqual(changes, [['education 大专→本科', 'group 炼钢党小组→除尘党小组'], [], ['crew 甲班→乙班']])
  assert.ok((await confirm(later.id)).ok)
  assert.equal(await people(), before + 3)
  const history = await secretary().ask(showHistory, { personId: row?.id ?? '' })
  assert.ok(history.ok)
  assert.deepEqual(
    history.value.corrections.map(({ was, became }) => [was, became]),
    [[{ education: '大专' }, { education: '本科' }]],
  )
  const staged = await sql<{ n: number }>`select count(*)::int as n from people.roster_import_row`.execute(house.db)
  assert.equal(staged.rows[0]?.n, 0, 'what was staged is gone')
})

test('what the data diet refuses never reaches the database: not the file, not the staging, not the log', async () => {
  const id = '11010519491231002X'
  const file = [
    ['姓名', '身份证号', '民族', '住址', '班组', '备注'],
    ['阿桑', id, '某族', '某路一号', '甲班', `见 ${id}`],
    ['阿柳', '', '某族', '某路二号', '甲班', '无'],
  ]
  const started = await begin(file)
  const { preview: shown } = await preview(started.id)
  assert.deepEqual(
    shown.columns.map(({ letter, refused }) => [letter, refused]),
    [
      ['A', null],
      ['B', 'national-id'],
      ['C', 'ethnic-group'],
      ['D', 'address'],
      ['E', null],
      ['F', 'national-id'],
    ],
  )
  const all = await sql<{ text: string }>`
    select (select string_agg(to_jsonb(r)::text, '') from people.roster_import_row r)
      || (select string_agg(to_jsonb(i)::text, '') from people.roster_import i)
      || (select string_agg(content || answer, '') from audit.entry) as text`.execute(house.db)
  for (const secret of [id, '某族', '某路']) assert.ok(!all.rows[0]?.text.includes(secret), secret)
  const refused = await secretary().tell(mapRosterColumns, {
    importId: started.id,
    version: 0,
    columns: [{ index: 1, field: 'phone' }],
  })
  assert.equal(code(refused), 'people.unknown-column')
  await secretary().tell(cancelRosterImport, { importId: started.id })
})

test('odd values are named by cell, hold the import up, and rows can be left out', async () => {
  const file = [
    heads,
    ['1', '甲一', '男', '1987.13', '', '甲班', '', '炼钢', '正式', '2010.7', '2011.7', ''],
    ['2', '', '男', '1987.1', '', '甲班', '', '', '', '', '', ''],
    ['3', '甲三', '猫', '1987.1', '', '壬班', '没有的岗', '炼钢', '正式', '2011.7', '2010.7', ''],
    ['4', '甲四', '女', '1987.1', '', '甲班', '', '炼钢', '首席', '2010.7', '2011.1', ''],
    ['5', '甲五', '女', '1987.1', '', '甲班', '', '炼钢', '正式', '2010.7', '2011.1', ''],
    ['6', '甲六', '女', '2000.1', '', '', '', '', '群众', '', '', ''],
  ]
  const { id, counts } = await begin(file)
  assert.deepEqual([counts.error, counts.new], [5, 1])
  const { rows, preview: shown } = await preview(id, 'error')
  const odd = rows.flatMap((row) => row.odd.map((one) => `${row.rowNumber} ${one.cell} ${one.code} ${one.severity}`))
  assert.deepEqual(odd, [
    '2 D2 odd.date-impossible error',
    '3 B3 odd.name-missing error',
    '4 C4 odd.sex-unknown dropped',
    '4 K4 odd.dates-out-of-order error',
    '4 F4 odd.place-unknown error',
    '4 G4 odd.place-unknown dropped',
    '5 I5 odd.kind-unknown error',
    '5 K5 odd.probation-short warning',
    '7 null odd.nowhere error',
  ])
  assert.deepEqual(
    shown.unknownNames.map(({ field, wording, cell }) => [field, wording, cell]),
    [
      ['crew', '壬班', 'F4'],
      ['post', '没有的岗', 'G4'],
    ],
  )
  assert.equal(code(await confirm(id)), 'people.import-unsettled')
  const before = await people()
  const settled = rows.map(({ rowNumber }) => ({ rowNumber, choice: { kind: 'leave-out' as const } }))
  const left = await secretary().tell(settleRosterRows, { importId: id, version: 0, settled })
  assert.ok(left.ok && left.value.counts.leftOut === 5, JSON.stringify(left))
  assert.equal(code(await confirm(id, 0)), 'people.changed-meanwhile')
  assert.ok((await confirm(id, left.value.version)).ok)
  assert.equal(await people(), before + 1)
})

test('people of one name are asked about, never mixed up', async () => {
  const twin = (birthOn: string) => ({
    id: randomUUID(),
    name: '同名',
    birthOn,
    anotherOfThatName: true,
    posting: { id: randomUUID(), crewId: house.cast.crewIds[0], postId: null, fromOn: '2024-01-01' },
  })
  const [one, two] = [twin('1980-01-01'), twin('1990-01-01')]
  for (const person of [one, two]) await secretary().tell(addPerson, person)
  const { id, counts } = await begin([
    ['姓名', '出生日期', '班组', '学历'],
    ['同名', '1980年1月', '甲班', '本科'],
    ['同名', '', '甲班', '大专'],
    ['同名', '2001.1.1', '甲班', '中专'],
    ['重影', '1970.1.1', '甲班', ''],
    ['重影', '1970.1', '甲班', ''],
  ])
  assert.deepEqual([counts.changed, counts.question, counts.new], [1, 3, 1])
  const { rows } = await preview(id)
  assert.deepEqual(
    rows.map((row) => row.personId),
    [one.id, null, null, null, null],
  )
  assert.equal(rows[1]?.candidates.length, 2)
  assert.deepEqual(rows[4]?.odd.at(-1)?.numbers, { people: 0, row: 5 })
  const settle = (rowNumber: number, choice: object | null, version: number) =>
    secretary().tell(settleRosterRows, { importId: id, version, settled: [{ rowNumber, choice }] } as never)
  assert.equal(code(await settle(3, { kind: 'same', personId: house.cast.people.member }, 0)), 'people.not-a-candidate')
  assert.equal(code(await settle(99, null, 0)), 'people.unknown-row')
  assert.equal(code(await settle(3, { kind: 'same', personId: two.id }, 0)), 'done')
  assert.equal(code(await settle(3, { kind: 'same', personId: two.id }, 0)), 'people.changed-meanwhile')
  assert.equal(code(await settle(4, { kind: 'another' }, 1)), 'done')
  assert.equal(code(await settle(6, { kind: 'another' }, 2)), 'done')
  const before = await people()
  assert.equal(code(await confirm(id, 3)), 'done')
  assert.equal(await people(), before + 3)
})

test('a mapping chosen once is remembered, names given a meaning too', async () => {
  const file = [
    ['称呼', '炉号', '上班'],
    ['阿水', '甲班', '早'],
    ['阿火', '甲班', '早'],
  ]
  const started = await begin(file)
  assert.equal(started.counts.error, 2)
  const map = (columns: object[], more: object = {}) =>
    secretary().tell(mapRosterColumns, { importId: started.id, version: 0, columns, ...more } as never)
  assert.equal(
    code(
      await map([
        { index: 0, field: 'name' },
        { index: 1, field: 'name' },
      ]),
    ),
    'people.field-twice',
  )
  assert.equal(code(await map([{ index: 7, field: 'name' }])), 'people.unknown-column')
  assert.equal(code(await map([], { effectiveOn: '2030-01-01' })), 'people.not-yet')
  const columns = [
    { index: 0, field: 'name' },
    { index: 2, field: 'crew' },
  ]
  const foreign = [{ field: 'crew', wording: '早', targetId: house.cast.otherGroupId }]
  assert.equal(code(await map(columns, { meanings: foreign })), 'people.unknown-unit')
  const mapped = await map(columns, {
    meanings: [{ field: 'crew', wording: '早', targetId: house.cast.crewIds[1] }],
    effectiveOn: '2026-11-01',
  })
  assert.ok(mapped.ok && mapped.value.counts.new === 2, JSON.stringify(mapped))
  assert.equal(code(await map(columns)), 'people.changed-meanwhile')
  assert.ok((await confirm(started.id, 1)).ok)
  const again = await begin(file.map((row, at) => (at ? row.with(0, `${row[0]}儿`) : row)))
  assert.equal(again.counts.new, 2)
  const { rows, preview: shown } = await preview(again.id)
  assert.deepEqual([rows[0]?.values.crew, shown.columns[2]?.by], ['乙班', 'memory'])
  const listed = await secretary().ask(listRosterImports, { unitId: house.cast.branchId })
  assert.ok(listed.ok && listed.value.total >= 5)
  assert.equal(listed.value.imports.find(({ importId }) => importId === again.id)?.state, 'staged')
  assert.equal(code(await secretary().tell(cancelRosterImport, { importId: again.id })), 'done')
  assert.equal(code(await secretary().tell(cancelRosterImport, { importId: again.id })), 'people.import-finished')
})

test('a preview that others have overtaken is not confirmed', async () => {
  const started = await begin([
    ['姓名', '班组'],
    ['后来', '甲班'],
  ])
  await secretary().tell(addPerson, {
    id: randomUUID(),
    name: '后来',
    posting: { id: randomUUID(), crewId: house.cast.crewIds[1], postId: null, fromOn: '2024-01-01' },
  })
  assert.equal(code(await confirm(started.id)), 'people.preview-outdated')
  const mapped = await secretary().tell(mapRosterColumns, { importId: started.id, version: 0 })
  assert.ok(mapped.ok && mapped.value.counts.changed === 1, JSON.stringify(mapped))
  assert.ok((await confirm(started.id, 1)).ok)
})

test('a worker whose Party relation is in another branch is posted here, and his Party facts are left alone', async () => {
  const personId = house.cast.otherPersonId
  await sql`insert into people.posting (id, person_id, crew_id, from_on)
    values (${randomUUID()}, ${personId}, ${house.cast.crewIds[0]}, '2025-01-01')`.execute(house.db)
  const { id, counts } = await begin([
    ['姓名', '班组', '党小组', '政治面貌', '入党时间'],
    ['白榆', '乙班', '炼钢', '中共党员', '2001.7'],
  ])
  assert.deepEqual([counts.changed, counts.error], [1, 0])
  const { rows } = await preview(id)
  assert.deepEqual(
    rows[0]?.changes.map(({ field, to }) => [field, to]),
    [['crew', '乙班']],
  )
  assert.equal(rows[0]?.odd.at(-1)?.code, 'odd.member-elsewhere')
  assert.ok((await confirm(id)).ok)
  const held = await sql<{ branch: string }>`
    select branch_id as branch from people.membership where person_id = ${personId}`.execute(house.db)
  assert.deepEqual(held.rows, [{ branch: house.cast.otherBranchId }])
})

test('who left and is on the list again is entered from the day he left, not over his former time', async () => {
  const personId = randomUUID()
  await secretary().tell(addPerson, {
    id: personId,
    name: '归来',
    standing: { id: randomUUID(), kind: 'full', fromOn: '2010-01-01' },
    membership: { id: randomUUID(), branchId: house.cast.branchId, groupId: null, fromOn: '2015-01-01' },
    posting: { id: randomUUID(), crewId: house.cast.crewIds[0], postId: null, fromOn: '2015-01-01' },
  })
  await sql`update people.membership set until_on = '2026-06-01' where person_id = ${personId}`.execute(house.db)
  await sql`update people.posting set until_on = '2026-07-01' where person_id = ${personId}`.execute(house.db)
  const { id, counts } = await begin(
    [
      ['姓名', '班组', '类别'],
      ['归来', '乙班', '正式'],
    ],
    { effectiveOn: '2026-01-01' },
  )
  assert.equal(counts.changed, 1)
  assert.ok((await confirm(id)).ok)
  const spans = await sql<{ from: string }>`
    select from_on as from from people.person_unit where person_id = ${personId} and until_on is null order by tie`.execute(
    house.db,
  )
  assert.deepEqual(spans.rows, [{ from: '2026-06-01' }, { from: '2026-07-01' }])
})

test('every step of an import sent twice is done once', async () => {
  const twice = async (operation: Parameters<ReturnType<typeof secretary>['tell']>[0], input: object) => {
    const key = randomUUID()
    const first = await secretary().tell(operation, input as never, { key })
    const second = await secretary().tell(operation, input as never, { key })
    assert.ok(first.ok && second.ok && second.replayed, JSON.stringify([operation.name, first, second]))
    assert.deepEqual(second.value, first.value)
  }
  const importId = randomUUID()
  const contentBase64 = csv([
    ['姓名', '班组'],
    ['重发', '甲班'],
  ])
  await twice(beginRosterImport, { id: importId, unitId: house.cast.branchId, fileName: 'a.csv', contentBase64 })
  await twice(mapRosterColumns, { importId, version: 0 })
  await twice(settleRosterRows, { importId, version: 1, settled: [{ rowNumber: 2, choice: { kind: 'another' } }] })
  await twice(confirmRosterImport, { importId, version: 2 })
  const other = await begin([
    ['姓名', '班组'],
    ['另发', '甲班'],
  ])
  await twice(cancelRosterImport, { importId: other.id })
})

test('an outsider neither starts an import of the branch nor sees or touches one', async () => {
  const { id } = await begin([
    ['姓名', '班组'],
    ['局内', '甲班'],
  ])
  const outsider = house.as('outsider')
  const file = { id: randomUUID(), unitId: house.cast.branchId, fileName: 'a.csv', contentBase64: csv([['姓名']]) }
  assert.equal(code(await outsider.tell(beginRosterImport, file)), 'people.unknown-unit')
  assert.equal(code(await outsider.ask(showRosterImport, { importId: id })), 'people.unknown-import')
  assert.equal(code(await outsider.tell(mapRosterColumns, { importId: id, version: 0 })), 'people.unknown-import')
  assert.equal(
    code(
      await outsider.tell(settleRosterRows, { importId: id, version: 0, settled: [{ rowNumber: 2, choice: null }] }),
    ),
    'people.unknown-import',
  )
  assert.equal(code(await outsider.tell(confirmRosterImport, { importId: id, version: 0 })), 'people.unknown-import')
  assert.equal(code(await outsider.tell(cancelRosterImport, { importId: id })), 'people.unknown-import')
  const listed = await outsider.ask(listRosterImports, {})
  assert.deepEqual(listed.ok && listed.value.imports, [])
  assert.equal(code(await house.as('leader').tell(beginRosterImport, file)), 'identity.not-permitted')
})

test('what is not a roster is refused with the reason', async () => {
  const tell = (contentBase64: string, more: object = {}) =>
    secretary().tell(beginRosterImport, {
      id: randomUUID(),
      unitId: house.cast.branchId,
      fileName: 'x.xlsx',
      contentBase64,
      ...more,
    })
  assert.equal(code(await tell(csv([['你好'], ['世界']]))), 'people.empty-file')
  assert.equal(code(await tell(csv([['姓名', '性别']]))), 'people.empty-file')
  assert.equal(code(await tell(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]).toString('base64'))), 'sheet.not-a-spreadsheet')
  assert.equal(code(await tell(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]).toString('base64'))), 'sheet.old-format')
  assert.equal(
    code(
      await tell(
        csv([
          ['姓名', '班组'],
          ['迟到', '甲班'],
        ]),
        { effectiveOn: '2027-01-01' },
      ),
    ),
    'people.not-yet',
  )
  for (const [name, input] of [
    ['begin', { id: 'x' }],
    ['show', {}],
    ['map', { version: 'new' }],
    ['settle', { settled: [] }],
    ['confirm', {}],
    ['cancel', {}],
  ] as const) {
    const full = {
      begin: 'begin-roster-import',
      show: 'show-roster-import',
      map: 'map-roster-columns',
      settle: 'settle-roster-rows',
      confirm: 'confirm-roster-import',
      cancel: 'cancel-roster-import',
    }[name]
    assert.equal(code(await secretary().send(`people.${full}`, input)), 'core.malformed', full)
  }
})

test('staged rosters are gone after a day', async () => {
  const { id } = await begin([
    ['姓名', '班组'],
    ['隔夜', '甲班'],
  ])
  const job = house.house.modules.jobs.find(({ name }) => name === 'people.expire-roster-imports')
  assert.ok(job)
  const later = new Date(house.now.getTime() + 25 * 3_600_000)
  await job.work(
    {
      db: house.db,
      apart: house.db,
      files: house.house.files,
      today: '2026-11-23',
      now: later,
      zone: 'Asia/Shanghai',
      address: null,
      mail: null,
      emit: () => {},
    },
    {},
  )
  const shown = await secretary().ask(showRosterImport, { importId: id })
  assert.ok(shown.ok)
  assert.deepEqual([shown.value.preview?.state, shown.value.total, shown.value.preview?.columns], ['expired', 0, []])
})
