import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/sheet.ts'
import { openTestHouse } from '../../../test/house.ts'
import { listMembers, recordBallot, setGrades } from './grades.contract.ts'
import { showYear } from './life-year.contract.ts'
import { myAppraisal } from './mine.contract.ts'
import { exportYear, printRegister, printReport, printReportDocx } from './papers.contract.ts'
import { correctGrade, correctTotals, publishGrades, recordReport } from './publishing.contract.ts'
import { completeRectification, listRectification } from './rectification.contract.ts'
import { codeOf, gradesWith, must, rehearse, ticks } from './rehearsal.ts'

const house = await openTestHouse()
after(() => house.close())
const { branchId, full, probationary, appraised } = await rehearse(house)
const secretary = house.as('secretary')
const sheets = { issued: 15, returned: 15, valid: 15 }
const [praised = '', wrong = ''] = [full[0], full[6]]

/** Time passes: what happens later is later in the record too. */
function later(hours = 1) {
  house.now = new Date(house.now.getTime() + hours * 3_600_000)
}

let year = 1940
async function published() {
  later()
  const of = year++
  const lifeYearId = await appraised({ year: of })
  const members = full.map((memberId) => ({ memberId, totals: ticks(15, 9) }))
  const counted = must(await secretary.tell(recordBallot, { lifeYearId, version: 1, sheets, members }))
  const graded = must(
    await secretary.tell(setGrades, { lifeYearId, version: counted.version, grades: gradesWith(full, 4) }),
  )
  const { version } = must(
    await secretary.tell(publishGrades, { lifeYearId, version: graded.version, publishedOn: '2026-11-20' }),
  )
  later()
  return { year: of, lifeYearId, version }
}

const shown = async (of: number) => {
  const { opened } = must(await secretary.ask(showYear, { branchId, year: of }))
  assert.ok(opened)
  return opened
}

const pdf = async (made: { body: unknown }) =>
  (await readPdf(made.body as Uint8Array)).map(({ text }) => text.replace(/\s+/g, '')).join('')
/** What a paper says, page by page, without the head of the record when it was printed. */
const bodyOf = (text: string) => text.replace(/链头\d+:[0-9a-f]+/g, '')

describe('totals that are public', () => {
  test('are corrected with a reason, within the sheets, and what they were stays to be read', async () => {
    const { lifeYearId, version, year: of } = await published()
    const correct = (more: Partial<Parameters<typeof tell>[0]> = {}) => tell({ ...base, ...more })
    const base = { lifeYearId, version, members: [{ memberId: wrong, totals: ticks(15, 3) }], reason: '唱票记错一格' }
    const tell = (input: typeof base & { sheets?: typeof sheets }) => secretary.tell(correctTotals, input)
    const misfit = [{ memberId: wrong, totals: ticks(14, 3) }]
    assert.equal(codeOf(await correct({ members: misfit })), 'appraisal.totals-misfit')
    // Fewer valid sheets leave everybody else's totals behind.
    assert.equal(codeOf(await correct({ sheets: { ...sheets, valid: 14 } })), 'appraisal.totals-misfit')
    assert.equal(codeOf(await correct({ sheets: { ...sheets, valid: 16 } })), 'appraisal.sheets-misfit')
    assert.equal(codeOf(await correct({ members: [] })), 'appraisal.nothing-changed')
    const young = [{ memberId: probationary[0] ?? '', totals: ticks(15, 3) }]
    assert.equal(codeOf(await correct({ members: young })), 'appraisal.probationary-graded')
    const stranger = [{ memberId: house.cast.otherPersonId, totals: ticks(15, 3) }]
    assert.equal(codeOf(await correct({ members: stranger })), 'appraisal.no-member')
    must(await correct())

    const { members } = must(await secretary.ask(listMembers, { lifeYearId }))
    const member = members.find(({ person }) => person.id === wrong)
    assert.deepEqual(member?.totals, ticks(15, 3))
    assert.equal(member?.grade, 'qualified', 'a grade does not follow the count by itself (DA-06)')
    const told = member?.corrections.map(({ before, after, totals, reason, by }) => [before, after, totals, reason, by])
    const was = { before: ticks(15, 9), after: ticks(15, 3) }
    assert.deepEqual(told, [[null, null, was, '唱票记错一格', '石泉']])
    const mine = must(await house.asPerson(wrong).ask(myAppraisal, {})).years.find((one) => one.year === of)
    assert.deepEqual([mine?.totals, mine?.corrections[0]?.totals], [ticks(15, 3), was])
    const other = must(await house.asPerson(praised).ask(myAppraisal, {})).years.find((one) => one.year === of)
    assert.deepEqual(other?.corrections, [])
    assert.equal((await shown(of)).corrections, 1)
  })

  test('of all members follow a recount of the sheets', async () => {
    const { lifeYearId, version, year: of } = await published()
    const members = full.map((memberId) => ({ memberId, totals: ticks(14, 9) }))
    const recounted = { ...sheets, valid: 14 }
    const reason = '一张票填写不清，应为废票'
    must(await secretary.tell(correctTotals, { lifeYearId, version, sheets: recounted, members, reason }))
    const now = await shown(of)
    assert.deepEqual(now.sheets, recounted)
    assert.deepEqual(
      now.sheetsCorrections.map((one) => [one.before, one.after, one.reason]),
      [[sheets, recounted, reason]],
    )
    assert.equal(now.corrections, full.length + 1)
  })

  test('are not corrected before they are public', async () => {
    const lifeYearId = await appraised({ year: year++ })
    const early = { lifeYearId, version: 1, members: [], reason: '试' }
    assert.equal(codeOf(await secretary.tell(correctTotals, early)), 'appraisal.not-published')
  })
})

describe('papers of a corrected appraisal', () => {
  test('say what was corrected; the register of the publication is the one it was', async () => {
    const { lifeYearId, version } = await published()
    const register = async (asPublished = false) =>
      pdf(must(await secretary.ask(printRegister, { lifeYearId, asPublished })))
    const first = await register()
    assert.ok(!first.includes('更正'))
    const totals = { lifeYearId, version, members: [{ memberId: wrong, totals: ticks(15, 3) }], reason: '唱票记错一格' }
    const next = must(await secretary.tell(correctTotals, totals))
    later()
    const grade = { memberId: praised, grade: 'qualified' as const, reason: '核对会议记录' }
    must(await secretary.tell(correctGrade, { lifeYearId, version: next.version, ...grade }))
    const corrected = await register()
    for (const words of [
      '更正后重印：公布（2026-11-20）后更正2处',
      '公布后的更正',
      '优秀9、合格6、基本合格0、不合格0',
      '优秀3、合格12',
      '唱票记错一格',
      '核对会议记录',
      '优秀3人，合格10人',
    ])
      assert.ok(corrected.includes(words), words)
    const again = await register(true)
    assert.ok(again.includes('按2026-11-20公布时的结果印制'))
    assert.equal(
      bodyOf(again.replace(/按2026-11-20公布时的结果印制，其后的更正见更正后的登记表。/, '')),
      bodyOf(first),
      'the register as it was made public, whatever was corrected since',
    )
    const book = must(await secretary.ask(exportYear, { lifeYearId }))
    const text = JSON.stringify(must(await readWorkbook(book.fileName, book.body as Uint8Array)))
    assert.ok(text.includes('唱票记错一格') && text.includes('更正人'))
  })

  test('go up again marked as corrected; the report that went up stays what it was', async () => {
    const { lifeYearId, version, year: of } = await published()
    const line = { lifeYearId, body: 'branch' as const, problem: '补学拖得久', measure: '两周内补完', ownerId: null }
    const lineId = crypto.randomUUID()
    const listed = { ...line, id: lineId, listedOn: '2026-11-10', dueOn: '2026-12-20' }
    must(await secretary.tell(listRectification, listed))
    const report = (number: string, reportedOn: string) =>
      secretary.tell(recordReport, { lifeYearId, number, reportedOn })
    must(await report('运支〔2026〕11号', '2026-11-21'))
    const print = async (edition: number | 'next' | null = null) =>
      pdf(must(await secretary.ask(printReport, { lifeYearId, edition })))
    const sent = bodyOf(await print())
    assert.ok(sent.includes('优秀4人，合格9人') && sent.includes('已完成0条'))
    assert.equal(codeOf(await report('运支〔2026〕12号', '2026-11-21')), 'appraisal.reported-already')

    later()
    must(await secretary.tell(completeRectification, { id: lineId, version: 1, doneOn: '2026-11-21', outcome: '补完' }))
    assert.equal(bodyOf(await print()), sent, 'what was put right since does not change what went up')
    const grade = { memberId: praised, grade: 'qualified' as const, reason: '核对会议记录' }
    must(await secretary.tell(correctGrade, { lifeYearId, version, ...grade }))
    const now = await shown(of)
    assert.deepEqual([now.correctedOn, now.report?.edition], ['2026-11-22', 1])
    assert.equal(bodyOf(await print()), sent)
    const draft = await print('next')
    for (const words of [
      '情况更正报告',
      '（运支〔2026〕11号）',
      '更正等次1人，优秀由4人更正为3人，合格由9人更正为10人',
      '原报告存档备查',
    ])
      assert.ok(draft.includes(words), words)
    const name = house.db.selectFrom('people.person').select('name').where('id', '=', praised)
    assert.ok(!draft.includes((await name.executeTakeFirstOrThrow()).name), 'nobody is named')
    assert.equal(codeOf(await report('运支〔2026〕12号', '2026-11-21')), 'appraisal.before-correction')
    later()
    must(await report('运支〔2026〕12号', '2026-11-22'))
    assert.equal(bodyOf(await print(1)), sent)
    assert.ok((await print()).includes('运支〔2026〕12号'))
    assert.equal(codeOf(await secretary.ask(printReport, { lifeYearId, edition: 3 })), 'appraisal.not-published')
    const docx = must(await secretary.ask(printReportDocx, { lifeYearId, edition: 2 }))
    assert.match(docx.fileName, /更正/)
    const after = await shown(of)
    assert.deepEqual(
      [after.correctedOn, after.reports.map(({ edition, number, kept }) => [edition, number, kept])],
      [
        null,
        [
          [1, '运支〔2026〕11号', true],
          [2, '运支〔2026〕12号', true],
        ],
      ],
    )
    assert.equal(codeOf(await report('运支〔2026〕13号', '2026-11-22')), 'appraisal.reported-already')
  })
})
