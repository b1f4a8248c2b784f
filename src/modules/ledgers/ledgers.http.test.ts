import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { recordAttendance } from '#modules/gatherings/attendance.contract.ts'
import { amendRecord } from '#modules/gatherings/closing.contract.ts'
import { setOutcomes } from '#modules/gatherings/minutes.contract.ts'
import { type Rehearsal, rehearse } from '#modules/gatherings/rehearsal.ts'
import { recordTalk } from '#modules/talks/talks.contract.ts'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/sheet.ts'
import type { MadeFile } from '#server/handler.ts'
import { exportLedger, listLedgers, printLedger, printLedgerDocx } from './ledgers.contract.ts'
import type { LedgerId } from './ledgers.rules.ts'

let stage: Rehearsal
let id = ''
const year = 2026
before(async () => {
  stage = await rehearse()
  const { people, branchId } = stage.cast
  id = (await stage.hold()).id
  const secretary = stage.house.as('secretary')
  const excused = { gatheringId: id, personId: people.member, state: 'excused', reason: 'travel' } as const
  stage.must(await secretary.tell(recordAttendance, excused))
  await stage.finish(id)
  const themeDay = await stage.open({
    title: '拾废利旧',
    purposes: [{ kind: 'theme-party-day', theme: '拾一吨废钢' }],
    heldOn: '2026-10-12',
    lateReason: '当时网络不通',
  } as never)
  await stage.attend(themeDay)
  const outcomes = [{ id: randomUUID(), measure: '废钢', quantity: 1200, unit: '千克' }]
  stage.must(await secretary.tell(setOutcomes, { gatheringId: themeDay, outcomes }))
  const talk = {
    id: randomUUID(),
    branchId,
    oneId: people.secretary,
    otherId: people.member,
    heldOn: stage.house.today,
  }
  stage.must(
    await secretary.tell(recordTalk, {
      ...talk,
      category: 'routine',
      followUp: '调整倒班岗位',
      followUpBy: '2026-12-20',
    }),
  )
  await stage.house.settle()
})
after(() => stage.close())

const as = (name: 'secretary' | 'leader' | 'superior' | 'member' | 'crew' | 'outsider') => stage.house.as(name)
const bytes = ({ body }: MadeFile) => body as Uint8Array
const textOf = async (file: MadeFile) => (await readPdf(bytes(file))).map(({ text }) => text).join('')
const unitId = () => stage.cast.branchId
const printed = async (ledger: LedgerId, more: object = {}) =>
  textOf(stage.must(await as('secretary').ask(printLedger, { unitId: unitId(), year, ledger, ...more })))

test('the catalogue says how much each ledger of a year holds and what it lacks', async () => {
  const { ledgers, may, unit } = stage.must(await as('secretary').ask(listLedgers, { unitId: unitId(), year }))
  const records = Object.fromEntries(ledgers.map((one) => [one.id, one.records]))
  const { L01, L02, L05, L06, L07, L08, L13 } = records
  assert.deepEqual({ L01, L02, L05, L06, L07, L08, L13 }, { L01: 1, L02: 15, L05: 2, L06: 1, L07: 2, L08: 1, L13: 1 })
  const minutes = ledgers.find((one) => one.id === 'L05')
  assert.deepEqual(
    ['unsigned', 'entered-late'].map((kind) => minutes?.lacks.find((lack) => lack.kind === kind)?.count),
    [1, 1],
  )
  assert.ok(may.bind)
  assert.equal(unit.name, '运行车间党支部')
})

test('a month narrows what is kept by months, a person what is kept by persons', async () => {
  const of = async (more: object) => {
    const { ledgers } = stage.must(await as('secretary').ask(listLedgers, { unitId: unitId(), year, ...more }))
    return Object.fromEntries(ledgers.map((one) => [one.id, one.records]))
  }
  assert.deepEqual(
    [(await of({ month: 10 })).L05, (await of({ month: 11 })).L05, (await of({ month: 3 })).L05],
    [1, 1, 0],
  )
  const his = await of({ personId: stage.cast.people.member })
  assert.deepEqual([his.L02, his.L13], [1, 1])
})

test('each ledger prints what its records say', async () => {
  const expected: Partial<Record<LedgerId, readonly string[]>> = {
    L01: ['支部全称运行车间党支部', '演示炼轧厂党委', '党员15人，其中正式13人，预备2人', '炼钢党小组党小组思齐8'],
    L02: ['共15人，其中正式党员13人，预备党员2人', '明溪'],
    L03: ['石泉书记'],
    L05: ['2026-11-22党员大会（第1次）', '运行车间党支部党员大会会议记录', '明溪：同意安排。', '缺席：', '补录说明'],
    L06: ['通过四季度工作安排', '举手', '10/0/0'],
    L07: ['应到15人，实到15人；其中有表决权应到13人，实到13人', '明溪炼钢甲正式出差'],
    L08: ['拾一吨废钢', '废钢1200千克', '党员应到15人，实到15人；党外无'],
    L10: ['应达', '思齐', '12月'],
    L13: ['石泉明溪日常谈心调整倒班岗位2026-12-20'],
  }
  for (const [ledger, words] of Object.entries(expected)) {
    const text = await printed(ledger as LedgerId)
    for (const word of words) assert.ok(text.includes(word), `${ledger}: ${word} in ${text}`)
    assert.match(text, /第1页，共\d+页制表石泉打印2026-11-22链头\d+:[0-9a-f]{16}校核/)
    assert.ok(!text.includes('〔U+'))
  }
})

test('of one person every sitting is a line, and his learning is told item by item', async () => {
  const personId = stage.cast.people.member
  const text = await printed('L07', { personId })
  assert.ok(text.includes('明溪应到2次，到会1次') && text.includes('12026-10-12主题党日三楼会议室正式到会'), text)
  assert.ok(!text.includes('石泉炼钢'))
  const month = await printed('L10', { month: 10 })
  assert.ok(month.includes('10月全年应达') && !month.includes('9月') && month.includes('石泉'))
})

test('what was agreed in a talk is on the paper of whoever may read it only', async () => {
  const { people } = stage.cast
  const text = await printed('L13', { personId: people.member })
  assert.ok(text.includes('调整倒班岗位'))
  assert.equal((await as('superior').ask(printLedger, { unitId: unitId(), year, ledger: 'L13' })).ok, false)
})

test('the Word file has the same words as the PDF, the spreadsheet its tables', async () => {
  const asked = { unitId: unitId(), year, ledger: 'L05' } as const
  const docx = stage.must(await as('secretary').ask(printLedgerDocx, asked))
  const xml = strFromU8(unzipSync(bytes(docx))['word/document.xml'] ?? new Uint8Array())
  const words = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
  for (const word of ['运行车间党支部党员大会会议记录', '明溪：同意安排。', '党员大会（第1次）'])
    assert.ok(words.includes(word))
  const xlsx = stage.must(await as('secretary').ask(exportLedger, { ...asked, ledger: 'L07' }))
  const book = await readWorkbook(xlsx.fileName, bytes(xlsx))
  assert.ok(book.ok)
  assert.equal(book.value.length, 1)
  const [head, ...lines] = book.value[0]?.rows ?? []
  assert.deepEqual(head, ['日期', '会议', '地点', '姓名', '党小组', '班组', '身份', '到会'])
  assert.equal(lines.length, 30)
  const [his] = lines.filter((cells) => cells.includes('明溪') && cells.includes('出差'))
  // A day is a day and can be sorted by.
  assert.deepEqual([his?.[0], his?.[5]], [new Date('2026-11-22T00:00:00Z'), '甲'])
})

test('a correction shows in the next print, what it said before beside it', async () => {
  const correction = { field: 'attendance', subjectId: stage.cast.people.member, state: 'present' } as const
  const amended = { id: randomUUID(), gatheringId: id, correction, before: 'excused:travel', reason: '中午返回' }
  stage.must(await as('secretary').tell(amendRecord, amended))
  assert.ok((await printed('L05')).includes('原记“出差”，更正为“到会”'))
  const { ledgers } = stage.must(await as('secretary').ask(listLedgers, { unitId: unitId(), year }))
  assert.ok(ledgers.find((one) => one.id === 'L05')?.lacks.some(({ kind, count }) => kind === 'amended' && count === 1))
})

test('of a month without records nothing is printed, and it says so', async () => {
  const reply = await as('secretary').ask(printLedger, { unitId: unitId(), year, month: 2, ledger: 'L05' })
  assert.deepEqual(reply.ok ? 'printed' : reply.code, 'ledgers.nothing-there')
})

test('a group leader has the ledgers of the group, and those of the branch that are all’s to see', async () => {
  const [groupId] = stage.cast.groupIds
  const { ledgers, may } = stage.must(await as('leader').ask(listLedgers, { unitId: groupId, year }))
  assert.deepEqual(
    ledgers.map((one) => one.id),
    ['L02', 'L05', 'L07', 'L08', 'L09', 'L10'],
  )
  assert.ok(may.bind)
  assert.equal((await as('leader').ask(listLedgers, { unitId: unitId(), year })).ok, false)
})

test('the superior reads and prints, and binds nothing; an outsider, a member and a crew member get nothing', async () => {
  const { ledgers, may } = stage.must(await as('superior').ask(listLedgers, { unitId: unitId(), year }))
  assert.equal(may.bind, false)
  assert.ok(!ledgers.some((one) => ['L10', 'L13', 'L14'].includes(one.id)))
  stage.must(await as('superior').ask(printLedger, { unitId: unitId(), year, ledger: 'L05' }))
  for (const operation of [printLedger, printLedgerDocx, exportLedger]) {
    const asked = { unitId: unitId(), year, ledger: 'L05' } as const
    const outside = await as('outsider').ask(operation, asked)
    assert.deepEqual(outside.ok ? 'seen' : outside.code, 'ledgers.unknown-unit')
    for (const name of ['member', 'crew'] as const) {
      const reply = await as(name).ask(operation, asked)
      assert.deepEqual(reply.ok ? 'seen' : reply.code, 'identity.not-permitted')
    }
  }
  const listed = await as('outsider').ask(listLedgers, { unitId: unitId(), year })
  assert.deepEqual(listed.ok ? 'seen' : listed.code, 'ledgers.unknown-unit')
})
