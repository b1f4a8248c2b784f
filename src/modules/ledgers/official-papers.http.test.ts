import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { OutputOf } from '#core/operation.ts'
import { recordBallot, setGrades } from '#modules/appraisal/grades.contract.ts'
import { showYear } from '#modules/appraisal/life-year.contract.ts'
import { printReport, printReportDocx } from '#modules/appraisal/papers.contract.ts'
import { correctGrade, publishGrades, recordReport } from '#modules/appraisal/publishing.contract.ts'
import { listRectification } from '#modules/appraisal/rectification.contract.ts'
import { gradesWith, rehearse as rehearseLife } from '#modules/appraisal/rehearsal.ts'
import { printLetterDocx, printPaper } from '#modules/elections/elections.contract.ts'
import { codeOf, must, rehearse } from '#modules/elections/rehearsal.ts'
import { officialPage } from '#print/page.ts'
import { type Piece, readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/workbook.ts'
import type { MadeFile } from '#server/handler.ts'
import { exportLedger, listLedgers, printLedger, printLedgerDocx } from './ledgers.contract.ts'
import type { LedgerId } from './ledgers.rules.ts'

const stage = await rehearse()
after(() => stage.house.close())
const { house, secretary, cast } = stage
const { branchId: unitId } = cast
const year = 2026
let electionId = ''
let lifeYearId = ''

const bytes = ({ body }: MadeFile) => body as Uint8Array
const textOf = async (file: MadeFile) => (await readPdf(bytes(file))).map(({ text }) => text).join('')
const printed = async (ledger: LedgerId) => textOf(must(await secretary.ask(printLedger, { unitId, year, ledger })))
const xmlOf = (file: MadeFile, name = 'word/document.xml') =>
  strFromU8(unzipSync(bytes(file))[name] ?? new Uint8Array())
const wordsOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

before(async () => {
  const round = await stage.polled(12)
  electionId = round.electionId
  must(await stage.letter(electionId, 'request', '2026-11-05'))
  const votes = [12, 11, 9, 4].map((inFavour, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour }))
  await stage.counted(round, votes, { issued: 12 })
  await stage.confirmed(round)
  must(await stage.letter(electionId, 'report', house.today))
  const life = await rehearseLife(house)
  lifeYearId = await life.appraised({ year })
  for (const kind of ['theme', 'opinions', 'criticism'] as const) await life.took(lifeYearId, kind)
  must(
    await secretary.tell(listRectification, {
      id: randomUUID(),
      lifeYearId,
      body: 'branch',
      problem: '夜班补学拖得久',
      measure: '两周内补完',
      ownerId: null,
      listedOn: '2026-11-10',
      dueOn: '2026-11-20',
    }),
  )
  const shown = async (): Promise<NonNullable<OutputOf<typeof showYear>['opened']>> => {
    const { opened } = must(await secretary.ask(showYear, { branchId: unitId, year }))
    assert.ok(opened)
    return opened
  }
  const version = async () => (await shown()).version
  const members = life.full.map((memberId) => ({
    memberId,
    totals: { excellent: 5, qualified: 10, 'basically-qualified': 0, unqualified: 0 },
  }))
  must(
    await secretary.tell(recordBallot, {
      lifeYearId,
      version: await version(),
      sheets: { issued: 15, returned: 15, valid: 15 },
      members,
    }),
  )
  must(
    await secretary.tell(setGrades, {
      lifeYearId,
      version: await version(),
      grades: gradesWith(life.full, 4),
    } as never),
  )
  must(await secretary.tell(publishGrades, { lifeYearId, version: await version(), publishedOn: '2026-11-20' }))
  must(await secretary.tell(recordReport, { lifeYearId, number: '运支〔2026〕11号', reportedOn: '2026-11-21' }))
})

test('the ledger of elections holds the papers of the case in their order, as PDF and as Word', async () => {
  const order = [
    '应选名额3名',
    '候选人',
    '关于进行换届选举的请示',
    '换届选举选举人名单',
    '候选人名单',
    '换届选举选票',
    '换届选举选票发放收回登记表',
    '换届选举计票报告',
    '关于换届选举结果的报告',
  ]
  const docx = must(await secretary.ask(printLedgerDocx, { unitId, year, ledger: 'L22' }))
  for (const text of [await printed('L22'), wordsOf(xmlOf(docx))]) {
    const places = order.map((words) => text.indexOf(words))
    assert.ok(!places.includes(-1), JSON.stringify(places))
    assert.deepEqual(
      places.slice(2),
      places.slice(2).toSorted((one, other) => one - other),
    )
  }
  const book = must(await secretary.ask(exportLedger, { unitId, year, ledger: 'L22' }))
  const sheets = must(await readWorkbook(book.fileName, bytes(book)))
  assert.ok(sheets.some(({ rows }) => rows.some((cells) => cells.includes('砚舟') && cells.includes('当选'))))
})

test('organisational life and appraisal are bound as their own pages print them, the report up behind', async () => {
  const life = await printed('L11')
  for (const words of ['组织生活会记录', '征求12人（单位）意见', '对照检查和批评', '夜班补学拖得久', '按纸质保存'])
    assert.ok(life.includes(words), words)
  const appraisal = await printed('L12')
  for (const words of [
    '测评票发出15张，收回15张，有效15张',
    '组织意见',
    '本人签名',
    '预备党员，不评定等次',
    '运支〔2026〕11号',
    '关于2026年度民主评议党员情况的报告',
    '特此报告',
  ])
    assert.ok(appraisal.includes(words), words)
  const { ledgers } = must(await secretary.ask(listLedgers, { unitId, year }))
  assert.ok((ledgers.find(({ id }) => id === 'L12')?.records ?? 0) >= 15)
  const one = await textOf(
    must(await secretary.ask(printLedger, { unitId, year, ledger: 'L12', personId: cast.people.member })),
  )
  assert.ok(one.includes('明溪') && !one.includes('石泉书记') && !one.includes('思齐'))
  assert.equal(
    codeOf(await house.as('leader').ask(printLedger, { unitId, year, ledger: 'L12' })),
    'ledgers.unknown-unit',
  )
})

test('a grade corrected since stands in the register with what it was, why and by whom', async () => {
  const { opened } = must(await secretary.ask(showYear, { branchId: unitId, year }))
  assert.ok(opened)
  const { member: memberId } = cast.people
  const corrected = {
    lifeYearId,
    version: opened.version,
    memberId,
    grade: 'basically-qualified',
    reason: '票数抄录有误',
  }
  must(await secretary.tell(correctGrade, corrected as never))
  const text = await printed('L12')
  for (const words of ['更正后重印', '票数抄录有误', '（已更正）', '石泉']) assert.ok(text.includes(words), words)
})

const { topMm, bottomMm, leftMm, rightMm, lines, characters } = officialPage
const pitch = officialPage.areaHeightMm / lines
const near = (actual: number, wanted: number, within: number, what: string) =>
  assert.ok(Math.abs(actual - wanted) <= within, `${what}: ${actual} is not ${wanted} ± ${within}`)

/** The type area by what stands in it: the grid of 22 lines, no line longer than 28 characters, nothing outside. */
async function checkPdf(file: MadeFile, title: string) {
  const pages = await readPdf(bytes(file))
  for (const [at, { widthMm, heightMm, pieces, text }] of pages.entries()) {
    assert.deepEqual([widthMm, heightMm].map(Math.round), [210, 297])
    const area = pieces.filter(
      ({ baselineMm, sizePt }) => baselineMm > topMm && baselineMm < 297 - bottomMm && sizePt > 15,
    )
    assert.ok(area.length > 0)
    for (const piece of area) {
      // The white half of a mark may stand outside, before and after.
      assert.ok(piece.leftMm > leftMm - (/^[《（“]/.test(piece.text) ? 3 : 0.1), `${piece.text} ${piece.leftMm}`)
      assert.ok(
        piece.rightMm < 210 - rightMm + (/[，。；：、）》”]$/.test(piece.text) ? 3 : 0.1),
        `${piece.text} ${piece.rightMm}`,
      )
    }
    for (const piece of area.filter(({ sizePt }) => Math.abs(sizePt - 16) < 0.2)) {
      const line = (piece.baselineMm - topMm) / pitch
      near(line - Math.floor(line), baselineShare(), 0.06, `line of ${piece.text}`)
      assert.ok([...piece.text].length <= characters)
    }
    assert.ok(text.includes(`第${at + 1}页，共${pages.length}页`))
    assert.ok(pieces.some((piece) => piece.text === `— ${at + 1} —` && piece.sizePt === 14))
    assert.ok(!text.includes('〔U+'))
  }
  const first: readonly Piece[] = pages[0]?.pieces ?? []
  assert.ok(
    first.some(({ text, sizePt }) => title.includes(text) && Math.round(sizePt) === 22),
    title,
  )
}

/** Where in its line a baseline stands: the em box is centred, 0.88 of it above the baseline. */
const baselineShare = () => ((pitch - 156 / 28) / 2 + 0.88 * (156 / 28)) / pitch

function checkDocx(file: MadeFile, title: string) {
  const xml = xmlOf(file)
  const number = (name: string) =>
    Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(xml.slice(xml.indexOf('<w:sectPr')))?.[1])
  const mm = (name: string) => Math.round((number(name) / 1440) * 25.4)
  assert.deepEqual(['w', 'h', 'top', 'bottom', 'left', 'right'].map(mm), [210, 297, topMm, bottomMm, leftMm, rightMm])
  assert.match(xml, /<w:docGrid w:type="linesAndChars"/)
  const [width, height] = [
    number('w') - number('left') - number('right'),
    number('h') - number('top') - number('bottom'),
  ]
  const held = Math.floor(height / number('linePitch')) * Math.floor(width / 20 / (16 + number('charSpace') / 4096))
  assert.equal(held, 616)
  const paragraph = xml.match(/<w:p>.*?<\/w:p>/g)?.find((one) => wordsOf(one) === title) ?? ''
  assert.ok(paragraph.includes('w:pStyle w:val="Title"'), title)
  const styles = xmlOf(file, 'word/styles.xml')
  const fonts = xmlOf(file, 'word/fontTable.xml')
  for (const [style, face] of [
    ['Title', '方正小标宋简体'],
    ['Heading1', '黑体'],
    ['Body', '仿宋_GB2312'],
    ['Number', '楷体_GB2312'],
  ] as const) {
    const found = styles.match(new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`))?.[0] ?? ''
    assert.ok(found.includes(`w:eastAsia="${face}"`) && fonts.includes(`w:name="${face}"`), style)
  }
  assert.match(xmlOf(file, 'word/settings.xml'), /<w:evenAndOddHeaders\/>/)
  assert.ok(
    Object.keys(unzipSync(bytes(file))).some((name) => /footer/.test(name) && xmlOf(file, name).includes('NUMPAGES')),
  )
  return xml
}

test('the appraisal report keeps the official page, in PDF and in Word', async () => {
  const title = '关于2026年度民主评议党员情况的报告'
  await checkPdf(must(await secretary.ask(printReport, { lifeYearId })), title)
  const file = must(await secretary.ask(printReportDocx, { lifeYearId }))
  const xml = checkDocx(file, title)
  for (const heading of ['一、评议情况', '二、评定结果', '三、整改情况']) {
    const paragraph = xml.match(/<w:p>.*?<\/w:p>/g)?.find((one) => wordsOf(one) === heading) ?? ''
    assert.ok(paragraph.includes('w:pStyle w:val="Heading1"'), heading)
  }
  const pdf = (await textOf(must(await secretary.ask(printReport, { lifeYearId })))).replace(/—\d—.*?校核(演示)?/g, '')
  for (const words of ['运支〔2026〕11号', '演示炼轧厂党委：', '特此报告。'])
    assert.ok(wordsOf(xml).includes(words) && pdf.includes(words), words)
})

test('request and report of an election keep the official page, in PDF and in Word', async () => {
  for (const [paper, title] of [
    ['request', '关于进行换届选举的请示'],
    ['report', '关于换届选举结果的报告'],
  ] as const) {
    await checkPdf(must(await secretary.ask(printPaper, { electionId, paper })), title)
    const xml = checkDocx(must(await secretary.ask(printLetterDocx, { electionId, paper })), title)
    assert.ok(wordsOf(xml).includes('演示炼轧厂党委：'))
  }
})

test('nobody who keeps no people of the branch is told of its elections here', async () => {
  for (const name of ['outsider', 'crew', 'member'] as const) {
    const reply = await house.as(name).ask(printLedger, { unitId, year, ledger: 'L22' })
    assert.match(codeOf(reply) ?? '', /unknown-unit|not-permitted/)
  }
})
