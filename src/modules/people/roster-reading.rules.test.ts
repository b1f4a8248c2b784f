import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Cell, readDay } from './roster-dates.rules.ts'
import { isNationalId, readHeading } from './roster-headings.rules.ts'
import { readKind } from './roster-kinds.rules.ts'
import { Gazetteer, placeKey } from './roster-places.rules.ts'
import { readStages } from './roster-stages.rules.ts'
import { cellName, cellsFromJson, cellsToJson, findTable } from './roster-table.rules.ts'

const today = '2026-11-22'
const read = (cell: Cell) => {
  const said = readDay(cell, today)
  return said.ok
    ? said.value
      ? `${said.value.on} ${said.value.precision}${said.value.doubt ? ` ${said.value.doubt}` : ''}`
      : null
    : said.code
}

test('dates are read however they are written', () => {
  const written: [Cell, string | null][] = [
    ['1987年3月', '1987-03-01 month'],
    ['1987.3.5', '1987-03-05 day'],
    ['2016.7', '2016-07-01 month'],
    ['2016-7', '2016-07-01 month'],
    ['20160701', '2016-07-01 day'],
    ['201607', '2016-07-01 month'],
    ['2016年', '2016-01-01 year'],
    ['87.3', '1987-03-01 month two-digit-year'],
    ['09年7月1日', '2009-07-01 day two-digit-year'],
    ['２０１６．７．１', '2016-07-01 day'],
    ['一九八七年三月五日', '1987-03-05 day'],
    ['二○一六年十二月', '2016-12-01 month'],
    ['1 July 2016', '2016-07-01 day'],
    ['7/1/2016', '2016-07-01 day day-or-month'],
    ['25/1/2016', '2016-01-25 day'],
    ['2016-07-01T00:00:00.000Z', '2016-07-01 day'],
    ['2016.7（补报）', '2016-07-01 month noise'],
    [42552, '2016-07-01 day serial'],
    [2016.7, '2016-07-01 month'],
    [2016.1, '2016-01-01 month month-or-tenth'],
    [20160701, '2016-07-01 day'],
    [new Date('2016-07-01T00:00:00Z'), '2016-07-01 day'],
    [new Date('2016-06-30T23:59:59.999Z'), '2016-07-01 day'],
    ['/', null],
    ['无', null],
    [null, null],
    ['1987.2.30', 'odd.date-impossible'],
    ['2016.13', 'odd.date-impossible'],
    ['2027.1', 'odd.date-future'],
    ['去年', 'odd.date-unreadable'],
    [-3, 'odd.date-unreadable'],
    [new Date(Number.NaN), 'odd.date-unreadable'],
  ]
  for (const [cell, expected] of written) assert.equal(read(cell), expected, String(cell))
})

test('every day survives every common way of writing it', () => {
  const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (instant) => {
      const on = instant.toISOString().slice(0, 10)
      const [year = '', month = '', dayOfMonth = ''] = on.split('-')
      const [m, d] = [Number(month), Number(dayOfMonth)]
      const serial = Math.round((Date.parse(on) - Date.parse('1899-12-30')) / 86_400_000)
      const ways: Cell[] = [
        on,
        `${year}.${m}.${d}`,
        `${year}年${m}月${d}日`,
        `${year}/${m}/${d}`,
        on.replaceAll('-', ''),
        new Date(`${on}T00:00:00Z`),
      ]
      for (const cell of ways) assert.equal(read(cell), `${on} day`)
      if (serial >= 11_000) assert.equal(read(serial), `${on} day serial`)
    }),
  )
})

test('no cell whatever makes reading a date fail, and no date read lies in the future', () => {
  const cells = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.date(),
    fc.boolean(),
    fc.constant(null),
  )
  fc.assert(
    fc.property(cells, (cell) => {
      const said = readDay(cell, today)
      if (said.ok && said.value) assert.ok(/^\d{4}-\d{2}-\d{2}$/.test(said.value.on) && said.value.on <= today)
    }),
  )
})

test('headings are known in both scripts, in English, spaced, starred and bracketed', () => {
  const known: Record<string, string[]> = {
    name: ['姓 名', '名字', '*姓名', '黨員姓名', 'Name'],
    sex: ['性别', '性別', 'Gender'],
    birthOn: ['出生年月', '出生\n日期', '生日', '出生年月（公历）', 'Date of birth'],
    education: ['学历', '文化程度', '學歷', 'Education'],
    phone: ['联系电话', '手机', '手機號碼', '联系方式', 'Mobile'],
    kind: ['党员类别', '政治面貌', '类别', 'Party status'],
    branch: ['所在党支部', '支部名称', 'Branch'],
    group: ['党小组', '所在小组', '黨小組', 'Party group'],
    crew: ['班组', '班次', '轮班', '班組', 'Crew'],
    post: ['岗位', '工种', '职务', '崗位', 'Post'],
    appliedOn: ['申请入党时间', '递交入党申请书时间', 'Applied on'],
    activistOn: ['确定积极分子时间'],
    prospectiveOn: ['列为发展对象时间'],
    admittedOn: ['入党时间', '入党日期', '入黨時間', '成为预备党员时间', 'Joined the Party'],
    convertedOn: ['转正时间', '转正日期', '转为正式党员时间', 'Converted on'],
    joinedOn: ['转入时间', '加入党支部时间', 'Joined the branch on'],
  }
  for (const [field, headings] of Object.entries(known))
    for (const heading of headings) assert.deepEqual(readHeading(heading), { kind: 'field', field }, heading)
  for (const heading of ['备注', '入党介绍人', '党内职务', '', '###'])
    assert.equal(readHeading(heading).kind, 'unknown', heading)
})

test('columns the data diet refuses are known before anything else', () => {
  const refused = {
    'national-id': '身份证号码',
    'ethnic-group': '民族',
    address: '家庭住址',
    photo: '照片',
    relatives: '紧急联系人电话',
    health: '健康状况',
    pay: '工资卡号',
    religion: '宗教信仰',
  }
  for (const [kind, heading] of Object.entries(refused))
    assert.deepEqual(readHeading(heading), { kind: 'refused', refused: kind }, heading)
})

test('a national ID number is known by its digits, whole, old, rounded by the spreadsheet, or amid words', () => {
  for (const cell of [
    '11010519491231002X',
    '11010519491231002x',
    110105194912310000,
    '110105491231002',
    '证号１１０１０５１９４９１２３１００２Ｘ。',
  ])
    assert.ok(isNationalId(cell), String(cell))
  for (const cell of ['13812345678', 20160701, '厂党发〔2026〕1号', null, true, 1e300, '123456789012345678'])
    assert.ok(!isNationalId(cell), String(cell))
})

test('the table is found under titles, with a header of two rows, and ends before the totals', () => {
  const table = findTable([
    ['运行车间党支部党员花名册', null],
    [null, null],
    ['序号', '姓 名', '出生', null, '入党情况', null, '备注'],
    [null, null, '年月', null, '入党时间', '转正时间', null],
    [1, '张三', '1987.3', null, '2010.7', '2011.7', null],
    [null, null, null, null, null, null, null],
    ['序号', '姓 名', '出生', null, '入党情况', null, '备注'],
    [2, '李四', '1988.3', null, '2012.7', null, '见 11010519491231002X'],
    ['合计', '2人', null, null, null, null, null],
    [null, '制表：石泉', null, null, null, null, null],
  ])
  assert.deepEqual(
    table?.columns.map(({ heading }) => heading),
    ['序号', '姓 名', '出生年月', '入党时间', '转正时间', '备注'],
  )
  assert.deepEqual(
    table?.rows.map(({ rowNumber, cells }) => [rowNumber, cells[1]]),
    [
      [5, '张三'],
      [8, '李四'],
    ],
  )
  assert.ok(!JSON.stringify(table).includes('11010519491231002X'))
  assert.deepEqual([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(701, 4)], ['A1', 'Z2', 'AA3', 'ZZ4'])
})

test('any sheet whatever is a table or none, keeps no ID number, and its cells survive the staging', () => {
  const cell = fc.oneof(
    fc.constantFrom('姓名', '性别', '身份证号', '党小组', '入党时间', '11010519491231002X', '合计', '2016.7', '男'),
    fc.string(),
    fc.double(),
    fc.date({ noInvalidDate: true }),
    fc.boolean(),
    fc.constant(null),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (sheet) => {
      const table = findTable(sheet)
      for (const { cells } of table?.rows ?? []) {
        assert.ok(Object.values(cells).every((kept) => !isNationalId(kept)))
        assert.deepEqual(cellsFromJson(cellsToJson(cells)), cells)
      }
    }),
  )
})

test('places are the same by full name, short name and with or without their kind', () => {
  assert.equal(placeKey('crew', '甲班'), placeKey('crew', '甲'))
  assert.equal(placeKey('group', '煉鋼黨小組'), placeKey('group', '炼钢 小组'))
  const place = (id: string, name: string, within: string) => ({
    field: 'crew' as const,
    id,
    names: [name],
    within,
    fromOn: '2024-01-01',
  })
  const gazetteer = new Gazetteer(
    [place('1', '甲班', 'a'), place('2', '甲班', 'b'), place('3', '乙班', 'a')],
    [{ field: 'crew', wording: '早', targetId: '3' }],
  )
  assert.deepEqual(gazetteer.find('crew', '甲', null), { kind: 'ambiguous' })
  assert.deepEqual(gazetteer.find('crew', '甲', 'b'), { kind: 'found', id: '2' })
  assert.deepEqual(gazetteer.find('crew', '乙班', 'b'), { kind: 'unknown' }, 'a place elsewhere is not the one meant')
  assert.deepEqual(gazetteer.find('crew', '早', null), { kind: 'found', id: '3' })
  assert.deepEqual(gazetteer.find('group', '甲', null), { kind: 'unknown' })
})

test('the status is read in the words people use', () => {
  const words: Record<string, string[]> = {
    full: ['正式', '正式党员', '中共党员', '党员', '中共正式党员', 'Full member'],
    probationary: ['预备', '中共预备党员', '預備黨員'],
    prospective: ['发展对象'],
    activist: ['入党积极分子', '积极分子'],
    applicant: ['入党申请人', '申请人'],
    none: ['群众', '共青团员', '群眾', '无党派人士'],
  }
  for (const [kind, said] of Object.entries(words)) for (const word of said) assert.equal(readKind(word), kind, word)
  assert.equal(readKind('首席'), null)
})

test('what the stages leave unsaid is marked, never invented', () => {
  const since = { effectiveOn: '2026-11-22', today: '2026-11-22' }
  const on = (day: string) => ({ on: day, precision: 'day' as const, doubt: null })
  const full = readStages('full', { admittedOn: on('2010-07-01') }, since)
  assert.deepEqual(full.stages, [
    { kind: 'probationary', on: '2010-07-01', precision: 'day' },
    { kind: 'full', on: '2011-07-01', precision: 'assumed' },
  ])
  assert.deepEqual(readStages('full', {}, since).stages, [{ kind: 'full', on: '2026-11-22', precision: 'by' }])
  assert.equal(readStages('full', { admittedOn: on('2026-07-01') }, since).doubts[0]?.code, 'odd.full-too-early')
  assert.equal(readStages(null, { admittedOn: on('2026-07-01') }, since).kind, 'probationary')
  assert.equal(readStages(null, {}, since).kind, null)
  assert.equal(readStages('none', { admittedOn: on('2010-07-01') }, since).doubts[0]?.code, 'odd.beyond-kind')
  const old = readStages('full', { admittedOn: on('1975-05-04') }, since)
  assert.deepEqual([old.stages[1]?.on, old.doubts[0]?.severity], ['1975-05-04', 'warning'])
})

test('a first import looks back: what is over is judged by today, what is undated holds from the day the branch is kept from', () => {
  const on = (day: string) => ({ on: day, precision: 'day' as const, doubt: null })
  const since = { effectiveOn: '2026-01-01', today: '2026-11-22' }
  assert.deepEqual(readStages('full', {}, since).stages, [{ kind: 'full', on: '2026-01-01', precision: 'by' }])
  const converted = readStages('full', { admittedOn: on('2025-07-01') }, since)
  assert.deepEqual(converted.stages[1], { kind: 'full', on: '2026-07-01', precision: 'assumed' })
  assert.equal(converted.doubts[0]?.severity, 'warning', 'probation ended after that day, but it ended')
  assert.equal(readStages(null, { admittedOn: on('2025-07-01') }, since).kind, 'full')
  const later = readStages('prospective', { activistOn: on('2026-05-01') }, since)
  assert.deepEqual(later.stages[1], { kind: 'prospective', on: '2026-11-22', precision: 'by' })
  const young = readStages('applicant', { birthOn: on('2008-06-01') }, since)
  assert.deepEqual(young.stages, [{ kind: 'applicant', on: '2026-11-22', precision: 'by' }])
  assert.deepEqual(
    young.doubts.map(({ severity }) => severity),
    ['warning'],
  )
})
