import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/sheet.ts'
import { openTestHouse } from '../../../test/house.ts'
import { listMembers, recordBallot, setGrades } from './grades.contract.ts'
import { amendYear, openYear, recordPapers, recordStep, showYear, strikeStep } from './life-year.contract.ts'
import { myAppraisal } from './mine.contract.ts'
import {
  exportYear,
  printBallot,
  printForms,
  printLife,
  printRegister,
  printReport,
  printReportDocx,
} from './papers.contract.ts'
import { correctGrade, publishGrades, recordReport } from './publishing.contract.ts'
import { amendRectification, completeRectification, listRectification } from './rectification.contract.ts'
import { codeOf, gradesWith, must, rehearse, ticks } from './rehearsal.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const { branchId, gatheringId, full, probationary, stepOf, opened, took, appraised } = await rehearse(house)
const secretary = house.as('secretary')
const sheets = { issued: 15, returned: 15, valid: 15 }

const shown = async (year: number) => must(await secretary.ask(showYear, { branchId, year }))

async function decided(excellent: number, more: Parameters<typeof appraised>[0] = {}) {
  const lifeYearId = await appraised(more)
  const members = full.map((memberId, at) => ({ memberId, totals: ticks(15, at < 5 ? 12 : 4) }))
  const { version } = must(await secretary.tell(recordBallot, { lifeYearId, version: 1, sheets, members }))
  const grades = gradesWith(full, excellent)
  return { lifeYearId, version: must(await secretary.tell(setGrades, { lifeYearId, version, grades })).version }
}

describe('the year', () => {
  test('is empty before it is opened, then goes step by step', async () => {
    const before = await shown(2026)
    assert.equal(before.opened, null)
    assert.ok(before.gatherings.some(({ id }) => id === gatheringId))
    const id = await opened({ year: 2026 })
    for (const kind of ['theme', 'study', 'talks', 'opinions', 'criticism'] as const) await took(id, kind)
    const { opened: now } = await shown(2026)
    assert.deepEqual(now?.life?.values?.open, ['rectification-list', 'follow-up'])
    assert.equal(now?.life?.outcome, 'PASS')
    assert.equal(now?.appraisal?.values?.next, 'self-appraisal')
    assert.equal(now?.steps.find(({ kind }) => kind === 'criticism')?.gatherings[0]?.id, gatheringId)
    assert.equal(now?.papers.members, 15)
    // Talks in numbers by group, without a name.
    assert.deepEqual(
      now?.talks.map(({ group }) => group),
      ['炼钢党小组', '除尘党小组'],
    )
    assert.ok(now?.talks.every(({ kinds }) => kinds.every(({ covered, of }) => covered === 0 && of > 0)))
    assert.equal(
      codeOf(
        await secretary.tell(openYear, {
          id: randomUUID(),
          branchId,
          year: 2026,
          hasLife: true,
          hasAppraisal: false,
          scale: 'four',
        }),
      ),
      'appraisal.opened-already',
    )
    assert.equal(codeOf(await secretary.tell(recordStep, stepOf(id, 'theme'))), 'appraisal.step-taken')
    const amended = {
      lifeYearId: id,
      version: now?.version ?? 0,
      hasLife: false,
      hasAppraisal: true,
      scale: 'four' as const,
    }
    assert.equal(codeOf(await secretary.tell(amendYear, amended)), 'appraisal.part-in-use')
    assert.equal(codeOf(await secretary.tell(amendYear, { ...amended, hasAppraisal: false })), 'appraisal.no-part')
  })

  test('of the future is not opened, and one of nothing is not opened at all', async () => {
    const input = { id: randomUUID(), branchId, year: 2027, hasLife: true, hasAppraisal: true, scale: 'four' as const }
    assert.equal(codeOf(await secretary.tell(openYear, input)), 'appraisal.year-ahead')
    const none = { ...input, year: 1925, hasLife: false, hasAppraisal: false }
    assert.equal(codeOf(await secretary.tell(openYear, none)), 'appraisal.no-part')
  })

  test('keeps a step that was taken back, with the reason, and takes another in its place', async () => {
    const id = await opened({ year: 1926 })
    const stepId = await took(id, 'theme')
    must(await secretary.tell(strikeStep, { id: stepId, reason: '主题改了' }))
    await took(id, 'theme')
    const steps = (await shown(1926)).opened?.steps ?? []
    assert.deepEqual(steps.map(({ struck }) => struck?.reason ?? null).sort(), [null, '主题改了'].sort())
  })

  test('takes only gatherings of its own branch', async () => {
    const id = await opened()
    const step = { ...stepOf(id, 'criticism'), gatheringIds: [randomUUID()] }
    assert.equal(codeOf(await secretary.tell(recordStep, step)), 'appraisal.unknown-gathering')
    assert.equal(
      codeOf(await secretary.tell(recordStep, { ...stepOf(id, 'ballot'), place: 'group' })),
      'appraisal.ballot-in-group',
    )
  })

  test('is seen by the superior and the branch without single members, and by nobody of another branch', async () => {
    const { year } = await shown(2026)
    const above = must(await house.as('superior').ask(showYear, { branchId, year }))
    assert.equal(above.opened?.may.keep, false)
    assert.deepEqual(above.gatherings, [])
    assert.equal(codeOf(await house.as('outsider').ask(showYear, { branchId, year })), 'appraisal.unknown-branch')
    for (const name of ['leader', 'member'] as const) {
      const own = must(await house.as(name).ask(showYear, { branchId, year }))
      assert.deepEqual([own.may.keep, own.opened?.may.keep, own.gatherings], [false, false, []])
    }
    assert.equal(codeOf(await house.as('crew').ask(showYear, { branchId, year })), 'identity.not-permitted')
  })
})

describe('totals and grades', () => {
  test('come to the valid sheets, for full members, after the ballot was taken', async () => {
    const unballoted = await opened()
    const totals = ticks(15, 9)
    const enter = (lifeYearId: string, memberId: string, more = {}) =>
      secretary.tell(recordBallot, { lifeYearId, version: 1, sheets, members: [{ memberId, totals, ...more }] })
    assert.equal(codeOf(await enter(unballoted, full[0] ?? '')), 'appraisal.no-ballot')
    const id = await appraised()
    assert.equal(codeOf(await enter(id, probationary[0] ?? '')), 'appraisal.probationary-graded')
    assert.equal(codeOf(await enter(id, cast.otherPersonId)), 'appraisal.no-member')
    assert.equal(codeOf(await enter(id, full[0] ?? '', { totals: ticks(14, 9) })), 'appraisal.totals-misfit')
    must(await enter(id, full[0] ?? ''))
    // The count of the sheets may not leave behind what was entered before.
    const recounted = { lifeYearId: id, version: 2, sheets: { ...sheets, valid: 14 }, members: [] }
    assert.equal(codeOf(await secretary.tell(recordBallot, recounted)), 'appraisal.totals-misfit')
  })

  test('a probationary member rates and is not graded (C23); a fourth grade needs a scale of four', async () => {
    const lifeYearId = await appraised({ scale: 'three' })
    const grade = (memberId: string, one: 'qualified' | 'basically-qualified') =>
      secretary.tell(setGrades, { lifeYearId, version: 1, grades: [{ memberId, grade: one }] })
    assert.equal(codeOf(await grade(probationary[0] ?? '', 'qualified')), 'appraisal.probationary-graded')
    assert.equal(codeOf(await grade(full[0] ?? '', 'basically-qualified')), 'appraisal.not-on-scale')
  })

  test('say when the grades are nothing but the count (DA-06)', async () => {
    const { lifeYearId } = await decided(5)
    const { fromCounts, answer, members, asOf } = must(await secretary.ask(listMembers, { lifeYearId }))
    assert.equal(fromCounts, true)
    assert.equal(asOf, '2026-11-10')
    assert.deepEqual([answer.values?.excellent, answer.values?.excellentAtMost], [5, 4])
    assert.equal(members.filter(({ grade }) => grade !== null).length, 13)
    const other = await decided(4)
    assert.equal(must(await secretary.ask(listMembers, other)).fromCounts, false)
  })

  test('are read by nobody but who keeps them', async () => {
    const { lifeYearId } = await decided(4)
    assert.equal(codeOf(await house.as('outsider').ask(listMembers, { lifeYearId })), 'appraisal.unknown-year')
    for (const name of ['superior', 'auditor', 'administrator', 'leader', 'member', 'crew'] as const)
      assert.equal(codeOf(await house.as(name).ask(listMembers, { lifeYearId })), 'identity.not-permitted', name)
  })
})

describe('making it public', () => {
  test('waits for every step and keeps to the share unless the superior agreed (C20)', async () => {
    const { lifeYearId, version } = await decided(5)
    const publish = (more = {}) =>
      secretary.tell(publishGrades, { lifeYearId, version, publishedOn: '2026-11-20', ...more })
    assert.equal(codeOf(await publish()), 'appraisal.over-share')
    assert.equal(codeOf(await publish({ publishedOn: '2026-11-11', consent: '有' })), 'appraisal.before-opinion')
    must(await publish({ consent: '厂党委〔2026〕31号' }))
    const ungraded = await appraised()
    const early = { lifeYearId: ungraded, version: 1, publishedOn: '2026-11-20' }
    assert.equal(codeOf(await secretary.tell(publishGrades, early)), 'appraisal.ungraded')
    const open = { ...early, lifeYearId: await opened() }
    assert.equal(codeOf(await secretary.tell(publishGrades, open)), 'appraisal.steps-open')
  })

  test('tells each his own grade and who is praised, and nothing before', async () => {
    const { lifeYearId, version } = await decided(4, { year: 1927 })
    const mine = async (id: string) =>
      must(await house.asPerson(id).ask(myAppraisal, {})).years.find(({ year }) => year === 1927)
    const [praised = '', other = ''] = [full[0], full.at(-1)]
    assert.equal(await mine(other), undefined)
    must(await secretary.tell(publishGrades, { lifeYearId, version, publishedOn: '2026-11-20' }))
    const told = await mine(other)
    assert.equal(told?.grade, 'qualified')
    assert.deepEqual(told?.totals, ticks(15, 4))
    assert.deepEqual(
      told?.publication.excellent.map(({ id }) => id),
      full.slice(0, 4),
    )
    assert.equal((await mine(praised))?.grade, 'excellent')
    const young = await mine(probationary[0] ?? '')
    assert.deepEqual([young?.grade, young?.totals, young?.valid], [null, null, null])
    assert.deepEqual(must(await house.as('outsider').ask(myAppraisal, {})).years, [])
    assert.deepEqual(must(await house.as('crew').ask(myAppraisal, {})).years, [])
  })

  test('afterwards a grade is corrected with a reason, never entered again', async () => {
    const { lifeYearId, version } = await decided(4, { year: 1928 })
    const published = must(await secretary.tell(publishGrades, { lifeYearId, version, publishedOn: '2026-11-20' }))
    const again = { lifeYearId, version: published.version, grades: gradesWith(full, 3) }
    assert.equal(codeOf(await secretary.tell(setGrades, again)), 'appraisal.published-already')
    const memberId = full[6] ?? ''
    const correct = (more: { grade?: 'excellent' | 'qualified' | 'basically-qualified'; memberId?: string }) =>
      secretary.tell(correctGrade, {
        lifeYearId,
        version: published.version,
        memberId,
        grade: 'basically-qualified',
        reason: '会议记录如此',
        ...more,
      })
    assert.equal(codeOf(await correct({ grade: 'qualified' })), 'appraisal.nothing-changed')
    assert.equal(codeOf(await correct({ grade: 'excellent' })), 'appraisal.over-share')
    assert.equal(codeOf(await correct({ memberId: probationary[0] ?? '' })), 'appraisal.probationary-graded')
    must(await correct({}))
    const { years } = must(await house.asPerson(memberId).ask(myAppraisal, {}))
    const told = years.find(({ year }) => year === 1928)
    assert.equal(told?.grade, 'basically-qualified')
    assert.deepEqual(
      told?.corrections.map(({ before, after, reason, by }) => [before, after, reason, by]),
      [['qualified', 'basically-qualified', '会议记录如此', '石泉']],
    )
    const { steps = [] } = (await shown(1928)).opened ?? {}
    const ballot = steps.find(({ kind }) => kind === 'ballot')?.id ?? ''
    assert.equal(
      codeOf(await secretary.tell(strikeStep, { id: ballot, reason: '重来' })),
      'appraisal.published-already',
    )
    assert.equal(
      codeOf(
        await secretary.tell(correctGrade, {
          lifeYearId: await opened(),
          version: 1,
          memberId,
          grade: 'qualified',
          reason: '没有公布',
        }),
      ),
      'appraisal.not-published',
    )
  })

  test('is reported up once, not before it was public', async () => {
    const { lifeYearId, version } = await decided(4)
    const report = { lifeYearId, number: '运支〔2026〕9号', reportedOn: '2026-11-19' }
    assert.equal(codeOf(await secretary.tell(recordReport, report)), 'appraisal.not-published')
    must(await secretary.tell(publishGrades, { lifeYearId, version, publishedOn: '2026-11-20' }))
    assert.equal(codeOf(await secretary.tell(recordReport, report)), 'appraisal.before-publication')
    must(await secretary.tell(recordReport, { ...report, reportedOn: '2026-11-21' }))
  })
})

test('papers of members are ticks and numbers, and done is no more than listed', async () => {
  const lifeYearId = await appraised({ year: 1929 })
  const mark = {
    memberId: full[1] ?? '',
    checkListOn: '2026-11-09',
    selfAppraisalOn: '2026-11-10',
    ownLines: 3,
    ownDone: 1,
  }
  const tell = (more: Partial<typeof mark>) =>
    secretary.tell(recordPapers, { lifeYearId, marks: [{ ...mark, ...more }] })
  assert.equal(codeOf(await tell({ ownDone: 4 })), 'appraisal.own-done-misfit')
  assert.equal(codeOf(await tell({ checkListOn: '2026-12-01' })), 'appraisal.not-yet')
  assert.equal(codeOf(await tell({ memberId: cast.otherPersonId })), 'appraisal.no-member')
  must(await tell({}))
  must(await tell({ ownDone: 2 }))
  const { papers } = (await shown(1929)).opened ?? {}
  assert.deepEqual(
    [papers?.checkLists, papers?.selfAppraisals, papers?.ownLines, papers?.ownDone, papers?.full],
    [1, 1, 3, 2, 13],
  )
})

describe('the list of what is put right', () => {
  const line = {
    body: 'committee' as const,
    problem: '补学拖得久',
    measure: '两周内补完',
    ownerId: null,
    listedOn: '2026-11-10',
    dueOn: '2026-11-20',
  }
  const lineOf = async (year: number) => {
    const { opened: now } = await shown(year)
    return now?.lines[0]
  }

  test('is amended with a reason, taken back from done with one, and what it said stays', async () => {
    const lifeYearId = await opened({ year: 1931 })
    const id = randomUUID()
    assert.equal(
      codeOf(await secretary.tell(listRectification, { id, lifeYearId, ...line, ownerId: cast.people.outsider })),
      'appraisal.no-owner',
    )
    must(await secretary.tell(listRectification, { id, lifeYearId, ...line }))
    must(await secretary.tell(completeRectification, { id, version: 1, doneOn: '2026-11-19', outcome: '已补完' }))
    assert.equal(
      codeOf(await secretary.tell(completeRectification, { id, version: 2, doneOn: '2026-11-19', outcome: '已补完' })),
      'appraisal.done-already',
    )
    const { listedOn: _, ...same } = line
    assert.equal(
      codeOf(await secretary.tell(amendRectification, { id, version: 2, ...same, reason: '无' })),
      'appraisal.nothing-changed',
    )
    const becomes = { ...same, ownerId: cast.people.leader, dueOn: '2026-12-20', reopen: true, reason: '丙班没有补完' }
    must(await secretary.tell(amendRectification, { id, version: 2, ...becomes }))
    const now = await lineOf(1931)
    assert.deepEqual([now?.doneOn, now?.outcome, now?.owner?.name, now?.dueOn], [null, null, '思齐', '2026-12-20'])
    assert.deepEqual(now?.amendments.map(({ field, before, after }) => [field, before, after]).sort(), [
      ['done', '2026-11-19 已补完', '–'],
      ['due', '2026-11-20', '2026-12-20'],
      ['owner', '支委会', '思齐'],
    ])
  })

  test('of the newest year is read by every member of the branch', async () => {
    const lifeYearId =
      must(await secretary.ask(showYear, { branchId, year: 2026 })).opened?.id ?? (await opened({ year: 2026 }))
    must(await secretary.tell(listRectification, { id: randomUUID(), lifeYearId, ...line, problem: '备件到货催得晚' }))
    const { lines } = must(await house.as('member').ask(myAppraisal, {}))
    assert.ok(lines?.lines.some(({ problem }) => problem === '备件到货催得晚'))
    assert.equal(must(await house.as('outsider').ask(myAppraisal, {})).lines, null)
  })
})

describe('on paper', () => {
  const pdf = async (made: { body: unknown }) =>
    (await readPdf(made.body as Uint8Array)).map(({ text }) => text.replace(/\s+/g, '')).join('')

  test('stand the register, the forms, the ballot sheet, the record and the report', async () => {
    const { lifeYearId, version } = await decided(4, { year: 1932 })
    for (const kind of ['theme', 'opinions', 'criticism'] as const) await took(lifeYearId, kind)
    const listed = { body: 'branch' as const, problem: '夜班补学拖得久', measure: '两周内补完', ownerId: null }
    must(
      await secretary.tell(listRectification, {
        id: randomUUID(),
        lifeYearId,
        ...listed,
        listedOn: '2026-11-10',
        dueOn: '2026-11-20',
      }),
    )
    assert.equal(codeOf(await secretary.ask(printReport, { lifeYearId })), 'appraisal.not-published')
    must(await secretary.tell(publishGrades, { lifeYearId, version, publishedOn: '2026-11-20' }))
    must(await secretary.tell(recordReport, { lifeYearId, number: '运支〔2026〕11号', reportedOn: '2026-11-21' }))

    const register = await pdf(must(await secretary.ask(printRegister, { lifeYearId })))
    for (const words of [
      '民主评议党员登记表',
      '测评票发出15张，收回15张，有效15张',
      '优秀4人',
      '预备党员，不评定等次',
      '石泉',
    ])
      assert.ok(register.includes(words), words)
    const ballot = await pdf(must(await secretary.ask(printBallot, { lifeYearId })))
    assert.ok(ballot.includes('优秀一般不超过4人') && ballot.includes('明溪') && !ballot.includes('青禾'))
    const forms = await readPdf(must(await secretary.ask(printForms, { lifeYearId })).body as Uint8Array)
    assert.equal(forms.length, 15)
    const record = await pdf(must(await secretary.ask(printLife, { lifeYearId })))
    for (const words of ['组织生活会记录', '征求12人（单位）意见', '夜班补学拖得久', '逾期未完成'])
      assert.ok(record.includes(words), words)
    const report = await pdf(must(await secretary.ask(printReport, { lifeYearId })))
    for (const words of ['运支〔2026〕11号', '优秀4人，合格9人', '特此报告', '预备党员2人'])
      assert.ok(report.includes(words), words)
    const docx = must(await secretary.ask(printReportDocx, { lifeYearId }))
    assert.match(docx.fileName, /\.docx$/)
    assert.deepEqual([...(docx.body as Uint8Array).subarray(0, 2)], [0x50, 0x4b])
    const book = must(await secretary.ask(exportYear, { lifeYearId }))
    const text = JSON.stringify(must(await readWorkbook(book.fileName, book.body as Uint8Array)))
    assert.ok(text.includes('民主评议登记') && text.includes('整改清单') && text.includes('夜班补学拖得久'))

    for (const document of [
      printRegister,
      printBallot,
      printForms,
      printLife,
      printReport,
      printReportDocx,
      exportYear,
    ]) {
      assert.equal(codeOf(await house.as('outsider').ask(document, { lifeYearId })), 'appraisal.unknown-year')
      for (const name of ['superior', 'leader', 'member'] as const)
        assert.equal(codeOf(await house.as(name).ask(document, { lifeYearId })), 'identity.not-permitted')
    }
    const onlyLife = await opened({ hasAppraisal: false })
    for (const document of [printRegister, printBallot, printForms, printReport])
      assert.equal(codeOf(await secretary.ask(document, { lifeYearId: onlyLife })), 'appraisal.other-part')
  })
})
