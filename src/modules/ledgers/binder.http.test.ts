import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { recordAttendances, showAttendance } from '#modules/gatherings/attendance.contract.ts'
import { amendRecord } from '#modules/gatherings/closing.contract.ts'
import { type Rehearsal, rehearse } from '#modules/gatherings/rehearsal.ts'
import { pagesOf } from '#print/bindery.ts'
import { readPdf } from '#print/read-pdf.ts'
import { FileStore } from '#server/files.ts'
import type { MadeFile } from '#server/handler.ts'
import {
  cancelBinder,
  downloadBinder,
  issueBinder,
  listBinders,
  makeBinder,
  printHandover,
  reprintIssue,
  showHandover,
} from './binder.contract.ts'
import { longest } from './ledgers.rules.ts'

let stage: Rehearsal
let gatheringId = ''
const year = 2026
before(async () => {
  stage = await rehearse()
  gatheringId = (await stage.hold()).id
  // The member travels; if he was there, somebody comes in his place: the vote stands on as many as before.
  const { member } = stage.cast.people
  const { attendees } = stage.must(await as('secretary').ask(showAttendance, { gatheringId }))
  const absent = attendees.filter(({ state }) => state === 'absent').map(({ person }) => person.id)
  const stepsIn = absent.includes(member) ? [] : absent.slice(0, 1)
  const marks = [
    { personId: member, state: 'excused' as const, reason: 'travel' as const },
    ...stepsIn.map((personId) => ({ personId, state: 'present' as const })),
  ]
  stage.must(await as('secretary').tell(recordAttendances, { gatheringId, marks }))
  await stage.finish(gatheringId)
  await stage.house.settle()
})
after(() => stage.close())

const as = (name: 'secretary' | 'leader' | 'superior' | 'member' | 'crew' | 'outsider') => stage.house.as(name)
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const unitId = () => stage.cast.branchId
const listed = async () => stage.must(await as('secretary').ask(listBinders, { unitId: unitId(), year }))
const bytesOf = async ({ body }: MadeFile) =>
  new Uint8Array(body instanceof Readable ? await buffer(body) : (body as Uint8Array))
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** The list shows the newest: no two are asked for at one instant. */
const later = () => {
  stage.house.now = new Date(stage.house.now.getTime() + 1000)
}

/** Asked for, made by the job, taken away. */
async function bound(tell: (id: string) => Promise<unknown>) {
  const id = randomUUID()
  later()
  await tell(id)
  await stage.house.settle()
  const pdf = await bytesOf(stage.must(await as('secretary').ask(downloadBinder, { id })))
  const shown = (await listed()).binders.find((one) => one.id === id)
  return { id, pdf, shown, pages: await readPdf(pdf) }
}
const ofYear = () =>
  bound(async (id) => stage.must(await as('secretary').tell(makeBinder, { id, unitId: unitId(), year })))
const again = (issueId: string) =>
  bound(async (id) => stage.must(await as('secretary').tell(reprintIssue, { id, issueId })))

test('a year is bound with cover, contents with page numbers, every ledger on a new page, gaps and the record chain', async () => {
  const { pages, shown, pdf } = await ofYear()
  assert.equal(shown?.state, 'done')
  assert.equal(shown.pages, pages.length)
  assert.equal(shown.sha256, sha256(pdf))
  assert.deepEqual([shown.done, shown.total], [1, 1])
  const text = (at: number) => pages[at]?.text ?? ''
  for (const words of ['运行车间党支部年度工作台账装订册', '2026年度', '制表：石泉', '校核：'])
    assert.ok(text(0).includes(words))
  assert.ok(text(1).includes('目录'))
  const pageOf = (title: string) => {
    const [, rest = ''] = text(1).split(title)
    return Number(/^[^\d]+(\d+?)(?=2026-\d\d-|\D|$)/.exec(rest)?.[1])
  }
  const sections = [
    '支部基本情况（L01）',
    '党员花名册（L02）',
    '会议记录（L05）',
    '签到登记（L07）',
    '义务履行情况',
    '未尽事项与说明',
    '记录链与核验',
  ]
  for (const section of sections) {
    const begins = text(pageOf(section) - 1)
    assert.ok(begins.includes(section), `${section} on ${pageOf(section)}: ${begins.slice(0, 120)}`)
  }
  for (const [at, { text }] of pages.entries())
    if (at > 0)
      assert.match(
        text,
        new RegExp(`运行车间党支部2026年度第${at + 1}页，共${pages.length}页制表石泉打印2026-11-22链头`),
      )
  const outline = Buffer.from(pdf).toString('latin1')
  assert.match(outline, /\/Outlines/)
  assert.ok(pages.some((page) => page.text.includes('yanzhenauditverify导出文件--head')))
})

test('the contents are links and the outline has the sections', async () => {
  const { getDocumentProxy } = await import('unpdf')
  const { pdf } = await ofYear()
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const outline = await document.getOutline()
  const titles = outline.map(({ title }) => title)
  assert.ok(titles.includes('会议记录（L05）') && titles.includes('未尽事项与说明'), titles.join())
  const minutes = outline.find(({ title }) => title === '会议记录（L05）')
  assert.deepEqual(
    minutes?.items.map(({ title }: { title: string }) => title),
    ['2026-11-22　党员大会（第1次）'],
  )
  const links = (await (await document.getPage(2)).getAnnotations()).filter(({ subtype }) => subtype === 'Link')
  assert.ok(links.length >= titles.length)
})

test('an issued binder prints again byte for byte after the record was amended; a new one shows the amendment', async () => {
  const first = await ofYear()
  const issueId = randomUUID()
  const { number } = stage.must(
    await as('secretary').tell(issueBinder, { id: issueId, binderId: first.id, note: '年度检查' }),
  )
  assert.equal(number, 1)
  const kept = (await listed()).issues.find(({ id }) => id === issueId)
  assert.equal(kept?.sha256, sha256(first.pdf))
  assert.ok((await listed()).binders.find(({ id }) => id === first.id)?.issued)

  const correction = { field: 'attendance', subjectId: stage.cast.people.member, state: 'present' } as const
  const amended = { id: randomUUID(), gatheringId, correction, before: 'excused:travel', reason: '中午返回' }
  stage.must(await as('secretary').tell(amendRecord, amended))
  // A setting, too: what the branch is called.
  await sql`update organisation.unit set name = '运行维护车间党支部' where id = ${unitId()}`.execute(stage.house.db)
  // A person, too, and with her the pages she stands on.
  await sql`update people.person set name = '明谿' where id = ${stage.cast.people.member}`.execute(stage.house.db)
  stage.house.now = new Date('2026-11-23T02:00:00Z')

  const old = await again(issueId)
  assert.deepEqual(Buffer.from(old.pdf), Buffer.from(first.pdf))
  assert.deepEqual([old.shown?.isSame, old.shown?.reprintOf], [true, 1])
  const fresh = await ofYear()
  assert.notEqual(sha256(fresh.pdf), sha256(first.pdf))
  const text = (pages: typeof fresh.pages) => pages.map((page) => page.text).join('')
  assert.ok(text(fresh.pages).includes('原记“出差”，更正为“到会”') && text(fresh.pages).includes('运行维护车间党支部'))
  assert.ok(!text(old.pages).includes('更正为') && !text(old.pages).includes('运行维护车间党支部'))
  assert.ok(text(fresh.pages).includes('明谿') && !text(old.pages).includes('明谿') && text(old.pages).includes('明溪'))
  const next = stage.must(await as('secretary').tell(issueBinder, { id: randomUUID(), binderId: fresh.id }))
  assert.equal(next.number, 2)
  await sql`update organisation.unit set name = '运行车间党支部' where id = ${unitId()}`.execute(stage.house.db)
})

test('it is the same too when the templates are others than then, or its file was lost and they are not', async () => {
  const { db } = stage.house
  const [issue] = (await listed()).issues.toReversed()
  assert.ok(issue?.asItWas)
  await sql`alter table ledgers.issue disable trigger issue_stays`.execute(db)
  await sql`update ledgers.issue set template = 'of last year' where id = ${issue.id}`.execute(db)
  const kept = await again(issue.id)
  assert.deepEqual([kept.shown?.isSame, sha256(kept.pdf)], [true, issue.sha256])
  await sql`update ledgers.issue set sha256 = null where id = ${issue.id}`.execute(db)
  assert.equal((await listed()).issues.find(({ id }) => id === issue.id)?.asItWas, false)
  const set = await again(issue.id)
  assert.deepEqual([set.shown?.isSame, sha256(set.pdf)], [true, issue.sha256])
  await sql`update ledgers.issue set sha256 = ${issue.sha256}, template = (select template from ledgers.issue
    where id <> ${issue.id} limit 1) where id = ${issue.id}`.execute(db)
  await sql`alter table ledgers.issue enable trigger issue_stays`.execute(db)
})

test('what was issued is kept with its fingerprints, and the database refuses to change it', async () => {
  const issue = await stage.house.db.selectFrom('ledgers.issue').selectAll().orderBy('number').executeTakeFirstOrThrow()
  assert.equal(issue.contents_hash.toString('hex'), sha256(issue.contents))
  assert.ok(issue.packs.includes('中国共产党支部工作条例（试行）'))
  assert.match(issue.record_head, /^\d+:[0-9a-f]{16}$/)
  assert.match(issue.template, /^[0-9a-f]{12}$/)
  await assert.rejects(sql`update ledgers.issue set note = 'x'`.execute(stage.house.db), /never changed/)
  await assert.rejects(sql`delete from ledgers.issue`.execute(stage.house.db), /never changed/)
})

test('a reprint that no longer comes out the same says so', async () => {
  const { binders, issues } = await listed()
  assert.ok(binders.length > 0)
  const [issue] = issues
  assert.ok(issue)
  await sql`alter table ledgers.issue disable trigger issue_stays`.execute(stage.house.db)
  await sql`update ledgers.issue set pdf_hash = sha256('another face') where id = ${issue.id}`.execute(stage.house.db)
  const { shown } = await again(issue.id)
  assert.equal(shown?.isSame, false)
})

test('a binder is cancelled while it waits, and the job leaves it alone', async () => {
  const id = randomUUID()
  later()
  stage.must(await as('secretary').tell(makeBinder, { id, unitId: unitId(), year }))
  assert.equal(
    codeOf(await as('secretary').tell(makeBinder, { id: randomUUID(), unitId: unitId(), year })),
    'ledgers.under-way',
  )
  stage.must(await as('secretary').tell(cancelBinder, { id }))
  await stage.house.settle()
  assert.equal((await listed()).binders.find((one) => one.id === id)?.state, 'cancelled')
  assert.equal(codeOf(await as('secretary').ask(downloadBinder, { id })), 'ledgers.binder-unfinished')
})

test('binders are kept a day; what was issued is kept', async () => {
  const { id } = await ofYear()
  stage.house.now = new Date(stage.house.now.getTime() + 25 * 3_600_000)
  const { default: forget } = await import('./forget-binders.job.ts')
  await forget.work({ db: stage.house.db, now: stage.house.now } as never, {})
  assert.equal(codeOf(await as('secretary').ask(downloadBinder, { id })), 'ledgers.unknown-binder')
  assert.ok((await listed()).issues.length > 0)
})

test('a group leader binds the group’s own records and nothing of the branch', async () => {
  const [groupId] = stage.cast.groupIds
  const id = randomUUID()
  stage.must(await as('leader').tell(makeBinder, { id, unitId: groupId, year }))
  await stage.house.settle()
  const pages = await readPdf(await bytesOf(stage.must(await as('leader').ask(downloadBinder, { id }))))
  const text = pages.map((page) => page.text).join('')
  assert.ok(text.includes('运行车间党支部炼钢党小组') && !text.includes('同意安排') && !text.includes('（L13）'))
  assert.equal(
    codeOf(await as('leader').tell(makeBinder, { id: randomUUID(), unitId: unitId(), year })),
    'ledgers.unknown-unit',
  )
})

test('a binder longer than anything people may bring is kept all the same', async () => {
  const folder = join(tmpdir(), `yanzhen-binder-${randomUUID()}`)
  const small = await rehearse({ files: new FileStore(folder, { paperMb: 0.02, audioMb: 0.02, photos: 3 }) })
  const secretary = small.house.as('secretary')
  const id = randomUUID()
  small.must(await secretary.tell(makeBinder, { id, unitId: small.cast.branchId, year }))
  await small.house.settle()
  const pdf = await bytesOf(small.must(await secretary.ask(downloadBinder, { id })))
  assert.ok(pdf.length > 0.02 * 1_048_576)
  assert.equal((await readPdf(pdf)).length, pagesOf(pdf))
  await small.close()
  await rm(folder, { recursive: true, force: true })
})

test('what cannot be set in one piece fails with its reason, and nothing is set', async () => {
  const issueId = randomUUID()
  await sql`insert into ledgers.issue (id, unit_id, year, number, title, ledgers, contents, contents_hash, pdf_hash, pages, template,
      packs, record_head, printed_on, issued_by, issued_at)
    select ${issueId}, unit_id, year, 900, title, ledgers, repeat(' ', ${longest + 1}::int), contents_hash, pdf_hash, pages,
      template, packs, record_head, printed_on, issued_by, issued_at from ledgers.issue limit 1`.execute(stage.house.db)
  const id = randomUUID()
  later()
  stage.must(await as('secretary').tell(reprintIssue, { id, issueId }))
  await stage.house.settle()
  const shown = (await listed()).binders.find((one) => one.id === id)
  assert.deepEqual([shown?.state, shown?.fault], ['failed', 'too-long'])
  await sql`alter table ledgers.issue disable trigger issue_stays`.execute(stage.house.db)
  await sql`delete from ledgers.binder where issue_id = ${issueId}`.execute(stage.house.db)
  await sql`delete from ledgers.issue where id = ${issueId}`.execute(stage.house.db)
  await sql`alter table ledgers.issue enable trigger issue_stays`.execute(stage.house.db)
})

test('handing over lists the years of the term and what is open, on paper too', async () => {
  const { years, tasks, since } = stage.must(await as('secretary').ask(showHandover, { unitId: unitId() }))
  assert.equal(since, '2024-01-01')
  assert.deepEqual(
    years.map((one) => one.year),
    [2026, 2025, 2024],
  )
  assert.ok(years[0] && years[0].records >= 1 && years[0].issues === 2)
  assert.ok(tasks.some(({ text }) => text === '十二月党课三场通知到班'))
  const file = stage.must(await as('secretary').ask(printHandover, { unitId: unitId() }))
  const pages = await readPdf(await bytesOf(file))
  const text = pages.map((page) => page.text).join('')
  for (const words of ['工作交接清单', '十二月党课三场通知到班', '移交人', '接收人', '监交人'])
    assert.ok(text.includes(words), words)
})

const commands = [
  {
    command: makeBinder,
    good: () => ({ id: randomUUID(), unitId: unitId(), year }),
    bad: { unitId: 'x' },
    refused: { year: 2099 },
    code: 'ledgers.year-ahead',
  },
  {
    command: cancelBinder,
    good: async () => ({ id: await waiting() }),
    bad: { id: 'x' },
    refused: { id: randomUUID() },
    code: 'ledgers.unknown-binder',
  },
  {
    command: issueBinder,
    good: async () => ({ id: randomUUID(), binderId: (await ofYear()).id }),
    bad: { binderId: 1 },
    refused: { binderId: randomUUID() },
    code: 'ledgers.unknown-binder',
  },
  {
    command: reprintIssue,
    good: async () => ({ id: randomUUID(), issueId: (await listed()).issues[0]?.id }),
    bad: { issueId: 'x' },
    refused: { issueId: randomUUID() },
    code: 'ledgers.unknown-issue',
  },
] as const

async function waiting() {
  const id = randomUUID()
  stage.must(await as('secretary').tell(makeBinder, { id, unitId: unitId(), year }))
  return id
}

for (const { command, good, bad, refused, code } of commands)
  test(`${command.name}: done, replayed, refused, malformed, and nothing for an outsider`, async () => {
    const input = await good()
    const key = randomUUID()
    const outside = await as('outsider').send(command.name, input)
    assert.match(codeOf(outside) ?? '', /^ledgers\.unknown-/)
    for (const name of ['member', 'crew', 'superior'] as const)
      assert.equal(codeOf(await as(name).send(command.name, input)), 'identity.not-permitted')
    assert.equal(codeOf(await as('secretary').send(command.name, { ...input, ...bad })), 'core.malformed')
    assert.equal(codeOf(await as('secretary').send(command.name, { ...input, id: randomUUID(), ...refused })), code)
    const done = await as('secretary').send(command.name, input, key)
    assert.equal(codeOf(done), 'done')
    const replayed = await as('secretary').send(command.name, input, key)
    assert.deepEqual(replayed, { ...done, replayed: true })
    if ('id' in input && command !== cancelBinder && command !== issueBinder)
      assert.equal(codeOf(await as('secretary').send(command.name, input)), 'ledgers.id-taken')
    await stage.house.settle()
  })

test('an outsider, a member and a crew member see no binder and no handing over', async () => {
  const { id } = await ofYear()
  const asked = [
    [listBinders, { unitId: unitId(), year }],
    [downloadBinder, { id }],
    [showHandover, { unitId: unitId() }],
    [printHandover, { unitId: unitId() }],
  ] as const
  for (const [operation, input] of asked) {
    assert.match(codeOf(await as('outsider').send(operation.name, input)) ?? '', /^ledgers\.unknown-/)
    for (const name of ['member', 'crew'] as const)
      assert.equal(codeOf(await as(name).send(operation.name, input)), 'identity.not-permitted')
  }
})
