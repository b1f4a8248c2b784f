import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/workbook.ts'
import { exportElections, papers, printLetterDocx, printPaper } from './elections.contract.ts'
import { recordHandover } from './opening.contract.ts'
import { codeOf, must, rehearse } from './rehearsal.ts'
import { excludeVoter } from './roll.contract.ts'

const stage = await rehearse()
after(() => stage.house.close())
const { house, secretary, cast, idOf, seen } = stage

const electionId = await stage.opened()
const print = (paper: (typeof papers)[number], as = secretary) => as.ask(printPaper, { electionId, paper })
const read = async (paper: (typeof papers)[number]) =>
  (await readPdf(must(await print(paper)).body as Uint8Array)).map(({ text }) => text)

test('before there is anything in it a paper is refused; the request can be drafted from the first day', async () => {
  for (const paper of papers.filter((one) => one !== 'request'))
    assert.equal(codeOf(await print(paper)), 'elections.paper-not-yet', paper)
  const [page] = await read('request')
  assert.match(page ?? '', /关于进行换届选举的请示演示炼轧厂党委：/)
  assert.match(page ?? '', /应选委员3名/)
  assert.match(page ?? '', /候选人不少于4名，差额选举/)
  assert.match(page ?? '', /妥否，请批示。运行车间党支部/)
})

test('every paper of a held election says what was recorded', async () => {
  await stage.clear()
  const round = await stage.polled(12)
  Object.assign(held, round)
  must(
    await secretary.tell(excludeVoter, {
      ...(await seen(round.electionId)),
      // The one who did not come: whoever comes after all counts again.
      personId: idOf('望川'),
      reason: 'd',
      superiorReference: '厂党批〔2026〕3号',
      assemblyReference: '2026年11月1日大会决议',
    }),
  )
  const open = await paperOf('ballot')
  assert.equal(open.join('').split('委员会换届选举选票').length - 1, 12)
  assert.match(open[0] ?? '', /应选3名，候选人4名候选人赞成不赞成弃权云岫松涧南樵砚舟另选他人（姓名）/)
  assert.match(open[0] ?? '', /弃权的不能另选/)
  assert.match((await paperOf('issue-sheet')).join(''), /发出选票（张）收回选票（张）/)
  const votes = [12, 11, 9, 4].map((inFavour, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour }))
  await stage.counted(round, votes, { issued: 12 })
  assert.equal(codeOf(await secretary.ask(printPaper, { ...held, paper: 'count-report' })), 'elections.paper-not-yet')
  await stage.confirmed(round)
  const roll = (await paperOf('roll')).join('')
  assert.match(roll, /有选举权的正式党员13人，经批准不计入1人，应到会有选举权12人/)
  assert.match(roll, /望川不计入应到会：.*上级同意：厂党批〔2026〕3号；大会决议：2026年11月1日大会决议/)
  assert.match(roll, /无选举权：临川（预备党员）、青禾（预备党员）/)
  const report = (await paperOf('count-report')).join('')
  assert.match(report, /应到会有选举权12人，实到12人。发出选票12张，收回12张，有效12张，无效0张/)
  assert.match(report, /砚舟1200当选云岫1110当选南樵930当选松涧480未当选/)
  assert.match(report, /第二次由远帆念票复核，与第一次用同一账号录入/)
  assert.match((await paperOf('issue-sheet')).join(''), /发出选票（张）12收回选票（张）12有效票（张）12无效票（张）0/)
  assert.match((await paperOf('report')).join(''), /关于换届选举结果的报告.*砚舟、云岫、南樵当选委员。.*请予备案/)
})

const held: { electionId: string } = { electionId }
const paperOf = async (paper: (typeof papers)[number]) =>
  (await readPdf(must(await secretary.ask(printPaper, { electionId: held.electionId, paper })).body as Uint8Array)).map(
    ({ text }) => text,
  )

test('the whole file is one PDF in the order in which it came about, each page with its number and the head of the chain', async () => {
  must(
    await secretary.tell(recordHandover, {
      ...(await seen(held.electionId)),
      on: house.today,
      fromId: cast.people.secretary,
      toId: idOf('砚舟'),
      witness: '厂党委组织部',
      pieces: [
        { kind: 'task', text: '十二月党课三场通知到班' },
        { kind: 'seal', text: '支部印章一枚', remark: '完好' },
      ],
    }),
  )
  await house.house.sealer.flush()
  const pages = await paperOf('file')
  const all = pages.join('')
  const order = [
    '请示',
    '选举人名单',
    '候选人名单',
    '选举选票',
    '选票发放收回登记表',
    '计票报告',
    '结果的报告',
    '工作交接单',
  ]
  const places = order.map((words) => all.indexOf(words))
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  assert.ok(!places.includes(-1))
  for (const [at, text] of pages.entries()) assert.match(text, new RegExp(`第${at + 1}页，共${pages.length}页`))
  assert.match(all, /链头\d+:[0-9a-f]{16}/)
  assert.match(all, /支部印章一枚完好/)
})

test('request and report come as Word too, and say the same', async () => {
  for (const paper of ['request', 'report'] as const) {
    const file = must(await secretary.ask(printLetterDocx, { electionId: held.electionId, paper }))
    const xml = strFromU8(unzipSync(file.body as Uint8Array)['word/document.xml'] ?? new Uint8Array())
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join('')
    const body = (await paperOf(paper)).join('')
    assert.ok(text.includes('换届选举') && body.includes(text.replace(/\s/g, '').slice(0, 60)), paper)
  }
})

test('the register is exported with what was elected', async () => {
  const file = must(await secretary.ask(exportElections, {}))
  const book = await readWorkbook(file.fileName, file.body as Uint8Array)
  assert.ok(book.ok)
  assert.ok(book.value[0]?.rows[1]?.includes('砚舟、云岫、南樵'))
})

test('whoever reads the branch prints its papers; an outsider gets nothing', async () => {
  const asked = { electionId: held.electionId, paper: 'file' as const }
  must(await house.as('superior').ask(printPaper, asked))
  for (const name of ['outsider', 'member', 'crew'] as const) {
    assert.match(codeOf(await house.as(name).ask(printPaper, asked)) ?? '', /unknown-election|not-permitted/)
    const docx = await house.as(name).ask(printLetterDocx, { electionId: held.electionId, paper: 'report' })
    assert.match(codeOf(docx) ?? '', /unknown-election|not-permitted/)
    const list = await house.as(name).ask(exportElections, {})
    if (!list.ok) continue
    const book = await readWorkbook(list.value.fileName, list.value.body as Uint8Array)
    assert.equal(book.ok && book.value[0]?.rows.length, 1)
  }
})
