import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/sheet.ts'
import type { MadeFile } from '#server/handler.ts'
import { addGuest, printSignIn, recordAttendance } from './attendance.contract.ts'
import { amendRecord } from './closing.contract.ts'
import { sendNotice } from './plan.contract.ts'
import { printMinutes, printMinutesDocx, printNotice } from './print.contract.ts'
import { exportGatherings } from './reading.contract.ts'
import { type Rehearsal, rehearse } from './rehearsal.ts'

let stage: Rehearsal
let id = ''
before(async () => {
  stage = await rehearse()
  const held = await stage.hold()
  id = held.id
  const secretary = stage.house.as('secretary')
  stage.must(await secretary.tell(addGuest, { id: randomUUID(), gatheringId: id, name: '组织员', origin: '厂党委' }))
  const excused = { gatheringId: id, personId: stage.cast.people.member, state: 'excused', reason: 'travel' } as const
  stage.must(await secretary.tell(recordAttendance, excused))
})
after(() => stage.close())

const bytesOf = ({ body }: MadeFile) => body as Uint8Array
const textOf = async (file: MadeFile) => (await readPdf(bytesOf(file))).map(({ text }) => text).join('')
const as = (name: 'secretary' | 'superior' | 'member' | 'crew' | 'outsider') => stage.house.as(name)

test('an open record prints as a draft with place, people, who is away and why, vote, resolution and task', async () => {
  const file = stage.must(await as('secretary').ask(printMinutes, { id }))
  assert.equal(file.mediaType, 'application/pdf')
  const text = await textOf(file)
  for (const words of [
    '运行车间党支部党员大会会议记录',
    '草稿（未定稿）',
    '三楼会议室',
    '石泉',
    '党员15人，其中有表决权13人',
    '明溪（出差）',
    '组织员（厂党委）',
    '四季度工作安排',
    '明溪：同意安排。',
    '赞成10票，不赞成0票，弃权0票',
    '《中国共产党支部工作条例（试行）》第十一条',
    '通过四季度工作安排。',
    '十二月党课三场通知到班',
  ])
    assert.ok(text.includes(words), `${words} in ${text}`)
})

test('the Word file says the same', async () => {
  const file = stage.must(await as('secretary').ask(printMinutesDocx, { id }))
  const xml = strFromU8(unzipSync(bytesOf(file))['word/document.xml'] ?? new Uint8Array())
  const text = xml.replace(/<[^>]+>/g, '')
  for (const words of ['运行车间党支部党员大会会议记录', '明溪：同意安排。', '赞成10票', '明溪（出差）'])
    assert.ok(text.includes(words), words)
})

test('a closed record has its number and no draft mark; corrections stand at its end', async () => {
  await stage.finish(id)
  const correction = { field: 'attendance', subjectId: stage.cast.people.member, state: 'present' } as const
  stage.must(
    await as('secretary').tell(amendRecord, {
      id: randomUUID(),
      gatheringId: id,
      correction,
      before: 'excused:travel',
      reason: '当日中午返回',
    }),
  )
  const text = await textOf(stage.must(await as('superior').ask(printMinutes, { id })))
  assert.ok(text.includes('2026年第1次') && !text.includes('草稿'), text)
  assert.ok(text.includes('原记“出差”，更正为“到会”。理由：当日中午返回。石泉'), text)
})

test('the sign-in sheet lists everyone by group, with what is known before', async () => {
  const gatheringId = await stage.open()
  const leave = { gatheringId, personId: stage.cast.people.member, state: 'excused', reason: 'leave' } as const
  stage.must(await as('secretary').tell(recordAttendance, leave))
  const text = await textOf(stage.must(await as('secretary').ask(printSignIn, { gatheringId })))
  for (const words of ['签到表', '炼钢', '除尘', '青禾', '准假']) assert.ok(text.includes(words), words)
})

test('a notice is printed once sent, by whoever keeps the gathering or is called to it', async () => {
  const called = await stage.plan({ heldOn: '2026-12-11' })
  const print = async (name: 'secretary' | 'member' | 'crew' | 'outsider') => {
    const reply = await as(name).ask(printNotice, { id: called })
    return reply.ok ? textOf(reply.value) : reply.code
  }
  assert.equal(await print('secretary'), 'gatherings.no-notice-yet')
  const body = '定于2026年12月11日（星期五）召开四季度支部党员大会。\n地点：三楼会议室。'
  stage.must(await as('secretary').tell(sendNotice, { id: randomUUID(), gatheringId: called, body }))
  for (const name of ['secretary', 'member'] as const) {
    const text = await print(name)
    assert.ok(text.includes('关于召开四季度支部党员大会的通知') && text.includes('2026年12月11日（星期五）'), text)
  }
  for (const name of ['crew', 'outsider'] as const) assert.equal(await print(name), 'gatherings.unknown-gathering')
})

test('the ledger leaves as a spreadsheet, one line a gathering, dates as dates', async () => {
  const file = stage.must(await as('superior').ask(exportGatherings, { year: 2026 }))
  const read = await readWorkbook(file.fileName, bytesOf(file))
  assert.ok(read.ok)
  const [head, ...rows] = read.value[0]?.rows ?? []
  assert.deepEqual(head?.slice(0, 5), ['日期', '开始', '结束', '组织', '种类'])
  const closed = rows.find((row) => row.includes('已完成'))
  assert.ok(closed?.[0] instanceof Date)
  assert.deepEqual(closed?.slice(10, 13), [15, 12, '已完成'])
})

test('nobody out of reach gets a paper, and a leader’s spreadsheet holds his group only', async () => {
  for (const name of ['outsider', 'crew'] as const)
    for (const reply of [
      await as(name).ask(printMinutes, { id }),
      await as(name).ask(printMinutesDocx, { id }),
      await as(name).ask(printSignIn, { gatheringId: id }),
    ])
      assert.equal(!reply.ok && reply.code, 'gatherings.unknown-gathering')
  const empty = stage.must(await as('outsider').ask(exportGatherings, {}))
  const read = await readWorkbook(empty.fileName, bytesOf(empty))
  assert.equal(read.ok && read.value[0]?.rows.length, 1)
})
