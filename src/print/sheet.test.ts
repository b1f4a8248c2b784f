import assert from 'node:assert/strict'
import test from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sheetTexts } from './sheet.texts.ts'
import { readWorkbook, sheet, sheetLimits, sheetRefusals, writeCsv, writeWorkbook } from './sheet.ts'

interface Row {
  readonly name: string
  readonly admittedOn: string | null
  readonly hours: number
  readonly mobile: boolean
}

const rows: Row[] = [
  { name: '石泉', admittedOn: '1958-02-28', hours: 32.5, mobile: false },
  { name: '=HYPERLINK("x")', admittedOn: null, hours: -5, mobile: true },
]

const list = sheet<Row>({
  name: '花名册 2026/11',
  rows,
  columns: [
    { title: '姓名', kind: 'text', width: 12, value: ({ name }) => name },
    { title: '入党日期', kind: 'day', width: 12, value: ({ admittedOn }) => admittedOn },
    { title: '学时', kind: 'number', width: 8, value: ({ hours }) => hours },
    { title: '流动', kind: 'yes-no', width: 6, value: ({ mobile }) => mobile },
  ],
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array, name = '名册.csv') => {
  const answer = await readWorkbook(name, bytes)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const refused = async (bytes: Uint8Array) => {
  const answer = await readWorkbook('x.xlsx', bytes)
  assert.ok(!answer.ok)
  return { code: answer.code, ...answer.numbers }
}

/** The written workbook with a change made in the XML of its sheet. */
async function altered(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook([list]))
  const path = 'xl/worksheets/sheet1.xml'
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
}

test('an exported workbook reads back with its dates as dates and its text as text', async () => {
  assert.deepEqual(await read(await writeWorkbook([list, { ...list, name: '第二张' }])), [
    {
      name: '花名册 2026 11',
      rows: [
        ['姓名', '入党日期', '学时', '流动'],
        ['石泉', new Date('1958-02-28T00:00:00Z'), 32.5, '否'],
        ['=HYPERLINK("x")', null, -5, '是'],
      ],
    },
    { name: '第二张', rows: (await read(await writeWorkbook([list])))[0]?.rows },
  ])
})

test('the head of an export is bold and stays in view, and no cell is a formula', async () => {
  const parts = unzipSync(await writeWorkbook([list]))
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  assert.match(xml, /<pane ySplit="1"[^>]*state="frozen"/)
  assert.match(xml, /<col min="1" max="1" width="12"/)
  assert.match(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()), /<b\/>/)
  assert.doesNotMatch(xml, /<f>/)
})

test('csv exports open in Excel without a question and without a formula', () => {
  assert.equal(
    writeCsv(list),
    '\ufeff姓名,入党日期,学时,流动\r\n石泉,1958-02-28,32.5,否\r\n"\'=HYPERLINK(""x"")",,-5,是\r\n',
  )
  for (const start of ['=', '+', '-', '@', '\t=', ' =', '\r@', '＝']) {
    const text = writeCsv({
      name: '',
      columns: [{ title: 'a', kind: 'text', width: 1, value: (row: string) => row }],
      rows: [`${start}1`],
    })
    assert.match(text, /\r\n"?'/, JSON.stringify(start))
  }
})

test('csv is read as UTF-8 with or without its mark, as GB18030 and as the Unicode text of Excel', async () => {
  const gbk = Uint8Array.of(0xca, 0xaf, 0xc8, 0xaa, 0x2c, 0xbc, 0xd7, 0xb0, 0xe0) // 石泉,甲班
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from('石泉\t甲班', (sign) => sign.charCodeAt(0)).buffer),
  ])
  for (const bytes of [utf8('石泉,甲班'), utf8('\ufeff石泉,甲班'), gbk, utf16])
    assert.deepEqual(await read(bytes), [{ name: '名册', rows: [['石泉', '甲班']] }])
})

test('csv keeps leading zeros, quoted commas and line breaks, turns empty cells to null and drops empty lines at the end', async () => {
  const [only] = await read(utf8('工号;姓名\r\n007;"石;泉\n副书记"\r\n;\r\n8;思齐\r\n\r\n;\r\n'))
  assert.deepEqual(only?.rows, [
    ['工号', '姓名'],
    ['007', '石;泉\n副书记'],
    [null, null],
    ['8', '思齐'],
  ])
})

test('what is no spreadsheet is refused in words, never thrown', async () => {
  for (const bytes of [
    utf8(''),
    utf8('%PDF-1.7\n\u0001\u0002'),
    utf8('<html><table></table>'),
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 255),
    zipSync({ 'a.txt': utf8('x') }),
    Uint8Array.of(0x50, 0x4b, 3, 4, 9),
  ])
    assert.deepEqual(await refused(bytes), { code: 'sheet.not-a-spreadsheet' })
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
  assert.deepEqual(await refused(old), { code: 'sheet.old-format' })
  assert.deepEqual(await refused(Uint8Array.from([...old, ...Buffer.from('EncryptedPackage', 'utf16le')])), {
    code: 'sheet.locked',
  })
})

test('a file that is too large, or would become so, is refused before it is unpacked', async () => {
  assert.deepEqual(await refused(new Uint8Array(sheetLimits.bytes + 1)), {
    code: 'sheet.too-large',
    bytes: 10_000_001,
    most: 10_000_000,
  })
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(sheetLimits.unpackedBytes + 1) })
  assert.ok(bomb.length < 100_000)
  assert.equal((await refused(bomb)).code, 'sheet.too-large')
})

test('one far-off cell does not make a million rows or columns, addressed or not', async () => {
  assert.deepEqual(await refused(await altered((xml) => xml.replace('r="A2"', 'r="XFD2"'))), {
    code: 'sheet.too-many-columns',
    columns: 16_384,
    most: 200,
  })
  assert.deepEqual(
    await refused(
      await altered((xml) => xml.replace('<row r="3">', '<row r="1048576">').replace('r="A3"', 'r="A1048576"')),
    ),
    { code: 'sheet.too-many-rows', rows: 1_048_576, most: 20_000 },
  )
  assert.equal(
    (await refused(await altered((xml) => xml.replace('</row>', `${'<c/>'.repeat(300)}</row>`)))).code,
    'sheet.too-many-columns',
  )
  assert.equal(
    (await refused(await altered((xml) => xml.replace('</sheetData>', `${'<row/>'.repeat(20_000)}</sheetData>`)))).code,
    'sheet.too-many-rows',
  )
})

test('too many lines of csv and too many sheets are refused with the numbers', async () => {
  assert.deepEqual(await refused(utf8('石泉\n'.repeat(20_001))), {
    code: 'sheet.too-many-rows',
    rows: 20_001,
    most: 20_000,
  })
  const many = await writeWorkbook(Array.from({ length: 51 }, (_, index) => ({ ...list, name: `第${index}张` })))
  assert.deepEqual(await refused(many), { code: 'sheet.too-many-sheets', sheets: 51, most: 50 })
})

test('a cell with an error value is named instead of read as empty', async () => {
  const bytes = await altered((xml) => xml.replace(/<c r="A2".*?<\/c>/, '<c r="A2" t="e"><v>#REF!</v></c>'))
  assert.deepEqual(await refused(bytes), { code: 'sheet.faulty-cell', cell: 'A2' })
})

test('a serial day in a cell not formatted as a date stays a number', async () => {
  const [only] = await read(
    await altered((xml) => xml.replace('<c r="C2"><v>32.5</v></c>', '<c r="C2"><v>46351</v></c>')),
  )
  assert.equal(only?.rows[1]?.[2], 46_351)
})

test('every refusal has its sentence', () => {
  assert.deepEqual(Object.keys(sheetTexts).sort(), [...sheetRefusals].sort())
})
