import assert from 'node:assert/strict'
import test from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { Binder, GridPart } from './binder.ts'
import { binderDocx } from './binder-docx.ts'
import { bind, contentsOf, pagesOf, printLedger } from './bindery.ts'
import { exampleFoot, exampleMinutes } from './examples.ts'
import { minutesPaper } from './minutes-paper.ts'
import { officialPage } from './page.ts'
import { readPdf } from './read-pdf.ts'

const rare = '𠅤䶮㛃喆堃淼'
const table = (across: boolean, count: number): GridPart => ({
  kind: 'grid',
  title: null,
  facts: ['截至年末', `共${count}人`],
  across,
  size: 10,
  rowMm: 8,
  columns: [
    { title: '序号', mm: 12 },
    { title: '姓名', mm: 30 },
    { title: '备注', mm: null },
  ],
  rows: Array.from({ length: count }, (_, at) => [
    `${at + 1}`,
    at === 0 ? rare : '石泉',
    '买买提·吐尔逊·阿不都热依木'.repeat(3),
  ]),
})
const binder: Binder = {
  title: '运行车间党支部2026年度工作台账装订册',
  demo: false,
  foot: { ...exampleFoot, period: '2026年度', preparedBy: '晓岚' },
  cover: { branch: '运行车间党支部', name: '年度工作台账装订册', year: '2026年度', lines: [['校核', '']] },
  contents: true,
  sections: [
    { id: 'L02', title: '党员花名册（L02）', running: 'L02', lead: ['截至年末。'], parts: [table(true, 60)] },
    {
      id: 'L05',
      title: '会议记录（L05）',
      running: 'L05',
      lead: [],
      parts: [
        table(false, 60),
        { kind: 'paper', listed: '2026-11-25　党员大会', draft: false, blocks: minutesPaper(exampleMinutes).blocks },
      ],
    },
  ],
}

test('bound pages keep the margins of the official page, lying and standing, and nothing leaves them', async () => {
  const pages = await readPdf(await printLedger(binder))
  const { topMm, bottomMm, leftMm, rightMm } = officialPage
  for (const { widthMm, heightMm, pieces } of pages.slice(1)) {
    const across = widthMm > heightMm
    assert.deepEqual([widthMm, heightMm].map(Math.round), across ? [297, 210] : [210, 297])
    const [top, right, bottom, left] = across ? [leftMm, topMm, rightMm, bottomMm] : [topMm, rightMm, bottomMm, leftMm]
    const area = pieces.filter(({ baselineMm }) => baselineMm > top && baselineMm < heightMm - bottom)
    assert.ok(area.length > 0)
    // The blank half of a closing mark may stand outside, as the type area is set.
    for (const { text, leftMm: from, rightMm: to } of pieces) {
      const blank = /[，。；：、）》”]$/.test(text.trim()) ? 3 : 1.5
      assert.ok(from > left - 0.2 && to < widthMm - right + blank, `${text} ${from} ${to}`)
    }
  }
})

test('the head of a table stands on each of its pages, rare names are drawn, pages are counted to the last', async () => {
  const pdf = await printLedger(binder)
  const pages = await readPdf(pdf)
  const lying = pages.filter(({ widthMm, heightMm }) => widthMm > heightMm)
  assert.ok(lying.length > 1)
  for (const { text } of lying) assert.ok(text.includes('序号姓名备注'))
  assert.ok(pages.some(({ text }) => text.includes(rare)) && !pages.some(({ text }) => text.includes('〔U+')))
  for (const [at, { text }] of pages.entries())
    if (at > 0) assert.ok(text.includes(`第${at + 1}页，共${pages.length}页制表晓岚`), text.slice(0, 200))
  assert.equal(pagesOf(pdf), pages.length)
})

test('no place to sign stands alone on a page', async () => {
  for (let lines = 1; lines <= 8; lines += 1) {
    const minutes = { ...exampleMinutes, agenda: Array.from({ length: lines }, (_, at) => `议题${at + 1}`) }
    const part = { kind: 'paper' as const, listed: '一', draft: false, blocks: minutesPaper(minutes).blocks }
    const alone = {
      ...binder,
      cover: null,
      contents: false,
      sections: [{ ...binder.sections[1], parts: [part] } as never],
    }
    const last = (await readPdf(await printLedger(alone))).at(-1)?.text ?? ''
    assert.ok(last.includes('主持人签字') && ['更正', '落实', '理由'].some((word) => last.includes(word)), last)
  }
})

test('the same contents give the same bytes on a press of their own; one that is stopped gives none', async () => {
  const contents = contentsOf(binder)
  const first = await bind(contents, new AbortController().signal)
  assert.deepEqual(Buffer.from(await bind(contents, new AbortController().signal)), Buffer.from(first))
  assert.deepEqual(Buffer.from(await printLedger(binder)), Buffer.from(first))
  const stop = new AbortController()
  const stopped = bind(contents, stop.signal)
  stop.abort(new Error('stopped'))
  await assert.rejects(stopped, /stopped/)
})

test('the Word file has the same margins, a lying page for a lying table, faces by name and a head that repeats', async () => {
  const parts = unzipSync(await binderDocx(binder))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const xml = part('word/document.xml')
  const sizes = [...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, attributes = '']) => attributes)
  assert.ok(sizes.some((one) => one.includes('landscape')) && sizes.some((one) => one.includes('portrait')))
  const standing = xml.match(/<w:pgMar [^/]*\/>/g)?.at(-1) ?? ''
  const mm = (name: string) => Math.round((Number(new RegExp(`w:${name}="(\\d+)"`).exec(standing)?.[1]) / 1440) * 25.4)
  assert.deepEqual(['top', 'bottom', 'left', 'right'].map(mm), [37, 35, 28, 26])
  assert.match(xml, /<w:tblHeader/)
  assert.ok(xml.includes(rare) && xml.includes('w:eastAsia="黑体"'))
  for (const face of ['仿宋_GB2312', '楷体_GB2312', '黑体', '方正小标宋简体'])
    assert.ok(part('word/fontTable.xml').includes(`w:name="${face}"`))
})
