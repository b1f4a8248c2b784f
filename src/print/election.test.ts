import assert from 'node:assert/strict'
import test from 'node:test'
import { type ElectionPaper, printElection } from './election.ts'
import { exampleFoot } from './examples.ts'
import { readPdf } from './read-pdf.ts'

const ballots = (copies: number, names = ['云岫', '松涧', '南樵', '砚舟']): ElectionPaper => ({
  title: '选票',
  foot: exampleFoot,
  marks: { demo: true, draft: false },
  parts: [
    {
      kind: 'ballot',
      title: '运行车间党支部委员会选举选票',
      seats: 3,
      names,
      writeIns: 3,
      how: ['在所选一栏内画“○”，每人只画一处。', '所选人数不超过3名，超过的无效。'],
      seal: '运行车间党支部（盖章）',
      copies,
    },
  ],
})

test('so many ballots are printed as asked for, several a page, none broken over two', async () => {
  const pages = await readPdf(await printElection(ballots(5)))
  const all = pages.map(({ text }) => text.split('选举选票').length - 1)
  assert.equal(
    all.reduce((sum, count) => sum + count, 0),
    5,
  )
  assert.ok(Math.max(...all) >= 2, `${all}`)
  for (const { text } of pages)
    assert.equal(text.split('选举选票').length, text.split('超过的无效').length, 'a ballot is broken')
})

test('nothing tells one ballot from the other: no number of a page, no foot, the same words in the same place', async () => {
  const pages = await readPdf(await printElection(ballots(6)))
  for (const { text } of pages) assert.doesNotMatch(text, /第\d+页|—\d+—|制表|链头|校核/)
  const [first, ...others] = pages.slice(0, -1)
  for (const { pieces } of others) assert.deepEqual(pieces, first?.pieces)
})

test('the file holds a specimen, on a page with its number and foot', async () => {
  const [page] = await readPdf(await printElection(ballots(0)))
  assert.match(page?.text ?? '', /样票.*选举选票/)
  assert.match(page?.text ?? '', /第1页，共1页/)
})

test('a ballot names the candidates in the given order with three boxes, and lines for other names', async () => {
  const [page] = await readPdf(await printElection(ballots(1)))
  assert.match(page?.text ?? '', /应选3名，候选人4名候选人赞成不赞成弃权云岫松涧南樵砚舟另选他人（姓名）/)
})

test('fifteen candidates still fit one ballot on one page', async () => {
  const names = Array.from({ length: 15 }, (_, at) => `候选${at + 1}`)
  const pages = await readPdf(await printElection(ballots(2, names)))
  assert.equal(pages.length, 2)
})

test('papers of a file begin on pages of their own', async () => {
  const part = (text: string) => ({ kind: 'paper' as const, blocks: [{ kind: 'title' as const, text }] })
  const pages = await readPdf(await printElection({ ...ballots(1), parts: [part('甲'), part('乙')] }))
  assert.deepEqual(
    pages.map(({ text }) => [text.includes('甲'), text.includes('乙')]),
    [
      [true, false],
      [false, true],
    ],
  )
})
